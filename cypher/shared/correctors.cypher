  head([(assertion)-[:CORRECTS]->(corrected:Assertion) | corrected.reference]) AS corrects,
  COLLECT {
    MATCH (assertion)<-[:CORRECTS*0..]-(corrected:Assertion)<-[:CORRECTS]-(by:Assertion)
    WHERE by.revision <= $revision
    RETURN {reference: by.reference, corrects: corrected.reference, revision: by.revision}
  } AS correctors,
