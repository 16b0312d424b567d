// Who operates the given sites, live or not.
// $sites: references · $revision: what was written later does not count
UNWIND $sites AS reference
MATCH (site:Site {reference: reference})<-[:OPERATES]-(assertion:Operation {title: false})-[:OPERATOR]->(firm:Firm)
WHERE assertion.revision <= $revision
RETURN
  // include: correctors
  assertion.reference AS reference,
  assertion.revision AS revision,
  assertion.from AS from,
  assertion.to AS to,
  firm.reference AS firm,
  site.reference AS site
