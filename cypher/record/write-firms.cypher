// takes: rows: of, properties
UNWIND $rows AS row
MATCH (n:Firm {reference: row.of})
CREATE (a:Assertion:Registration)-[:DESCRIBES]->(n)
SET a = row.properties
RETURN count(a) AS written
