// takes: rows: reference, source (key)
UNWIND $rows AS row
MATCH (a:Assertion {reference: row.reference})
MATCH (s:Source {key: row.source})
CREATE (a)-[:SOURCED_FROM]->(s)
RETURN count(a) AS written
