// Who operates sites, what they are part of, and what is part of them, live or not; a row an operation.
// $sites: references · $revision: what was written later does not count
CALL () {
  UNWIND $sites AS reference
  MATCH (:Site {reference: reference})((:Site)<-[:DESCRIBES]-(:Registration)-[:PART_OF]->(:Site)){0,4}(site:Site)
  RETURN site
  UNION
  UNWIND $sites AS reference
  MATCH (:Site {reference: reference})((:Site)<-[:PART_OF]-(:Registration)-[:DESCRIBES]->(:Site)){0,4}(site:Site)
  RETURN site
}
WITH DISTINCT site
MATCH (site)<-[:OPERATES]-(assertion:Operation {title: false})-[:OPERATOR]->(firm:Firm)
WHERE assertion.revision <= $revision
RETURN
  // include: correctors
  assertion.reference AS reference,
  assertion.revision AS revision,
  assertion.from AS from,
  assertion.to AS to,
  firm.reference AS firm,
  site.reference AS site
