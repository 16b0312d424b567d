// Who has a registration, live or not, whose name or other names are like the words of a search; a row a firm or site.
// $query: in Lucene's syntax · $limit
CALL db.index.fulltext.queryNodes('registration_names', $query, {limit: $limit}) YIELD node
MATCH (node)-[:DESCRIBES]->(of:Firm|Site)
RETURN DISTINCT of.reference AS reference, CASE WHEN of:Firm THEN 'FIRM' ELSE 'SITE' END AS kind
