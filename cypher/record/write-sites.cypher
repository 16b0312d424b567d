// takes: rows: of, partOf (or null), properties
UNWIND $rows AS row
MATCH (s:Site {reference: row.of})
CREATE (a:Assertion:Registration)-[:DESCRIBES]->(s)
SET a = row.properties
WITH a, row
CALL (a, row) {
  MATCH (whole:Site {reference: row.partOf})
  CREATE (a)-[:PART_OF]->(whole)
}
RETURN count(a) AS written
