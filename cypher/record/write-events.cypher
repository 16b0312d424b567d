// takes: rows: from, to, by, site (references or null), properties (kind, occurredAt, mineral),
//   carries, takes, makes: lists of lot (reference), properties (position, massMg, and what is said of a lot that is made)
UNWIND $rows AS row
CREATE (e:Assertion:CustodyEvent)
SET e = row.properties
WITH e, row
CALL (e, row) {
  MATCH (f:Firm {reference: row.from})
  CREATE (e)-[:FROM]->(f)
}
CALL (e, row) {
  MATCH (f:Firm {reference: row.to})
  CREATE (e)-[:TO]->(f)
}
CALL (e, row) {
  MATCH (f:Firm {reference: row.by})
  CREATE (e)-[:BY]->(f)
}
CALL (e, row) {
  MATCH (s:Site {reference: row.site})
  CREATE (e)-[:AT]->(s)
}
CALL (e, row) {
  UNWIND row.carries AS named
  MATCH (l:Lot {reference: named.lot})
  CREATE (e)-[r:CARRIES]->(l)
  SET r = named.properties
}
CALL (e, row) {
  UNWIND row.takes AS named
  MATCH (l:Lot {reference: named.lot})
  CREATE (e)-[r:TAKES]->(l)
  SET r = named.properties
}
CALL (e, row) {
  UNWIND row.makes AS named
  MATCH (l:Lot {reference: named.lot})
  CREATE (e)-[r:MAKES]->(l)
  SET r = named.properties
}
RETURN count(e) AS written
