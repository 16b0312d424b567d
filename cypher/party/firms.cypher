// Firms, each with its descriptions, live or not.
// $references, $ids: either names them · $revision: what was written later does not count
CALL () {
  UNWIND $references AS reference
  MATCH (firm:Firm {reference: reference})
  RETURN firm
  UNION
  UNWIND $ids AS id
  MATCH (firm:Firm {id: id})
  RETURN firm
}
MATCH (firm)<-[:DESCRIBES]-(assertion:Registration)
WHERE assertion.revision <= $revision
RETURN
  // include: correctors
  firm.id AS id,
  firm.reference AS of,
  assertion.reference AS reference,
  assertion.revision AS revision,
  assertion {.name, .aliases, .country, .roles, .lei, .rmiId, .nationalRegister} AS description
ORDER BY revision DESC, reference
