// Who owns firms and whom they own, live or not; a row a holding.
// $firms: references · $revision: what was written later does not count
UNWIND $firms AS reference
MATCH (:Firm {reference: reference})<-[:OWNER|OWNED]-(assertion:Ownership)
WHERE assertion.revision <= $revision
WITH DISTINCT assertion
MATCH (owner:Firm)<-[:OWNER]-(assertion)-[:OWNED]->(owned:Firm)
RETURN
  // include: correctors
  assertion.reference AS reference,
  assertion.revision AS revision,
  assertion.from AS from,
  assertion.to AS to,
  assertion.share AS share,
  owner.reference AS owner,
  owned.reference AS owned
