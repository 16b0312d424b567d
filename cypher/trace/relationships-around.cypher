// The relationships in which firms supply, or are supplied, live or not; a row a relationship.
// $suppliers, $customers: references · $revision: what was written later does not count
CALL () {
  UNWIND $suppliers AS reference
  MATCH (:Firm {reference: reference})<-[:SUPPLIER]-(relationship:Relationship)
  RETURN relationship
  UNION
  UNWIND $customers AS reference
  MATCH (:Firm {reference: reference})<-[:CUSTOMER]-(relationship:Relationship)
  RETURN relationship
}
WITH relationship AS assertion
WHERE assertion.revision <= $revision
MATCH (supplier:Firm)<-[:SUPPLIER]-(assertion)-[:CUSTOMER]->(customer:Firm)
RETURN
  // include: correctors
  assertion.reference AS reference,
  assertion.revision AS revision,
  assertion.mineral AS mineral,
  assertion.from AS from,
  assertion.to AS to,
  assertion.basis AS basis,
  assertion.reportingYear AS reportingYear,
  supplier.reference AS supplier,
  customer.reference AS customer
