// takes: rows: reference, corrects
UNWIND $rows AS row
MATCH (a:Assertion {reference: row.reference})
MATCH (b:Assertion {reference: row.corrects})
CREATE (a)-[:CORRECTS]->(b)
RETURN count(a) AS written
