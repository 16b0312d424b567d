// takes: rows: firm, site, properties (from, to, title)
UNWIND $rows AS row
MATCH (f:Firm {reference: row.firm})
MATCH (s:Site {reference: row.site})
CREATE (f)<-[:OPERATOR]-(a:Assertion:Operation)-[:OPERATES]->(s)
SET a = row.properties
RETURN count(a) AS written
