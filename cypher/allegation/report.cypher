// Writes a new allegation; nothing where its reference is known, which the caller has looked up under a lock.
// $allegation: properties · $sites, $firms, $lots: references · $source: {key, name, kind} or null
CREATE (allegation:Allegation)
SET allegation = $allegation
WITH allegation
CALL (allegation) {
  UNWIND $sites AS reference
  MATCH (subject:Site {reference: reference})
  CREATE (allegation)-[:ABOUT]->(subject)
}
CALL (allegation) {
  UNWIND $firms AS reference
  MATCH (subject:Firm {reference: reference})
  CREATE (allegation)-[:ABOUT]->(subject)
}
CALL (allegation) {
  UNWIND $lots AS reference
  MATCH (subject:Lot {reference: reference})
  CREATE (allegation)-[:ABOUT]->(subject)
}
CALL (allegation) {
  UNWIND [source IN [$source] WHERE source IS NOT NULL] AS source
  MERGE (known:Source {key: source.key})
  ON CREATE SET known.name = source.name, known.kind = source.kind
  CREATE (allegation)-[:SOURCED_FROM]->(known)
}
RETURN allegation.id AS id
