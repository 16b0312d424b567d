// Organisations, each with its descriptions, live or not.
// $references, $ids: either names them · $revision: what was written later does not count
CALL () {
  UNWIND $references AS reference
  MATCH (organisation:Organisation {reference: reference})
  RETURN organisation
  UNION
  UNWIND $ids AS id
  MATCH (organisation:Organisation {id: id})
  RETURN organisation
}
MATCH (organisation)<-[:DESCRIBES]-(assertion:Registration)
WHERE assertion.revision <= $revision
RETURN
  // include: correctors
  organisation.id AS id,
  organisation.reference AS of,
  assertion.reference AS reference,
  assertion.revision AS revision,
  assertion {.name, .aliases, .country, .kind} AS description
ORDER BY revision DESC, reference
