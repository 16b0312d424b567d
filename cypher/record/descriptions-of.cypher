// Every description of some firms, sites and organisations, with all that corrects it, directly or by way of others.
// takes: firms, sites, organisations (references)
// gives: section, of, reference, contentHash, revision, corrections: [reference, what it corrects]
CALL () {
  UNWIND $firms AS of
  MATCH (r:Registration)-[:DESCRIBES]->(:Firm {reference: of})
  RETURN 'firms' AS section, of, r
  UNION ALL
  UNWIND $sites AS of
  MATCH (r:Registration)-[:DESCRIBES]->(:Site {reference: of})
  RETURN 'sites' AS section, of, r
  UNION ALL
  UNWIND $organisations AS of
  MATCH (r:Registration)-[:DESCRIBES]->(:Organisation {reference: of})
  RETURN 'organisations' AS section, of, r
}
RETURN section, of, r.reference AS reference, r.contentHash AS contentHash, r.revision AS revision,
  COLLECT {
    MATCH (r)<-[:CORRECTS*0..]-(corrected:Assertion)<-[:CORRECTS]-(c:Assertion)
    RETURN [c.reference, corrected.reference]
  } AS corrections
ORDER BY revision, reference
