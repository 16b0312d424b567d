// takes: rows: site, properties (status, from, to, publishedAt)
UNWIND $rows AS row
MATCH (s:Site {reference: row.site})
CREATE (a:Assertion:SiteStatus)-[:STATUS_OF]->(s)
SET a = row.properties
RETURN count(a) AS written
