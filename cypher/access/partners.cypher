// The firms that a firm trades with directly: supplied by it or supplying it, by relationship or hand-over; a row a partner.
// $firm: reference
// `certain`: some dealing with it was never corrected. Else `doubtful` are the dealings, all corrected at some time, and
// `correctors` the assertions that correct them, or correct one of those, and so on.
MATCH (firm:Firm {reference: $firm})
CALL (firm) {
  MATCH (firm)<-[:SUPPLIER]-(dealing:Relationship)-[:CUSTOMER]->(partner:Firm)
  RETURN dealing, partner
  UNION
  MATCH (firm)<-[:CUSTOMER]-(dealing:Relationship)-[:SUPPLIER]->(partner:Firm)
  RETURN dealing, partner
  UNION
  MATCH (firm)<-[:FROM]-(dealing:CustodyEvent)-[:TO]->(partner:Firm)
  RETURN dealing, partner
  UNION
  MATCH (firm)<-[:TO]-(dealing:CustodyEvent)-[:FROM]->(partner:Firm)
  RETURN dealing, partner
}
WITH partner, dealing, EXISTS { (dealing)<-[:CORRECTS]-(:Assertion) } AS corrected
WITH
  partner,
  count(CASE WHEN NOT corrected THEN 1 END) > 0 AS certain,
  collect(CASE WHEN corrected THEN dealing END) AS doubtful
RETURN
  partner.reference AS partner,
  certain,
  CASE WHEN certain THEN [] ELSE [dealing IN doubtful | dealing.reference] END AS doubtful,
  CASE WHEN certain THEN [] ELSE COLLECT {
    UNWIND doubtful AS dealing
    MATCH (dealing)<-[:CORRECTS*0..]-(assertion:Assertion)<-[:CORRECTS]-(by:Assertion)
    RETURN DISTINCT {reference: by.reference, corrects: assertion.reference, revision: by.revision}
  } END AS correctors
