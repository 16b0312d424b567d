// The relationships in which firms supply or are supplied, live or not; a row a relationship.
// $firms: references · $revision: what was written later does not count
UNWIND $firms AS reference
MATCH (:Firm {reference: reference})<-[:SUPPLIER|CUSTOMER]-(assertion:Relationship)
WHERE assertion.revision <= $revision
WITH DISTINCT assertion
MATCH (supplier:Firm)<-[:SUPPLIER]-(assertion)-[:CUSTOMER]->(customer:Firm)
RETURN
  // include: correctors
  assertion.reference AS reference,
  assertion.revision AS revision,
  assertion.from AS from,
  assertion.to AS to,
  assertion.basis AS basis,
  assertion.reportingYear AS reportingYear,
  supplier.reference AS supplier,
  customer.reference AS customer
