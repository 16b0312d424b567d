// takes: rows: firm or site, organisation, properties (standing, from, to)
UNWIND $rows AS row
MATCH (programme:Organisation {reference: row.organisation})
CREATE (a:Assertion:Coverage)-[:PROGRAMME]->(programme)
SET a = row.properties
WITH a, row
CALL (a, row) {
  MATCH (f:Firm {reference: row.firm})
  CREATE (a)-[:COVERED]->(f)
}
CALL (a, row) {
  MATCH (s:Site {reference: row.site})
  CREATE (a)-[:COVERED]->(s)
}
RETURN count(a) AS written
