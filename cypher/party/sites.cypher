// Sites, each with its descriptions, live or not.
// $references, $ids: either names them · $revision: what was written later does not count
CALL () {
  UNWIND $references AS reference
  MATCH (site:Site {reference: reference})
  RETURN site
  UNION
  UNWIND $ids AS id
  MATCH (site:Site {id: id})
  RETURN site
}
MATCH (site)<-[:DESCRIBES]-(assertion:Registration)
WHERE assertion.revision <= $revision
RETURN
  // include: correctors
  site.id AS id,
  site.reference AS of,
  assertion.reference AS reference,
  assertion.revision AS revision,
  assertion {
    .name, .aliases, .country, .kind, .region, .scale, .latitude, .longitude,
    partOf: head([(assertion)-[:PART_OF]->(whole:Site) | whole.reference])
  } AS description
ORDER BY revision DESC, reference
