// Firms, sites and lots whose reference is like the words of a search.
// $query: in Lucene's syntax · $limit
CALL db.index.fulltext.queryNodes('thing_references', $query, {limit: $limit}) YIELD node
RETURN node.reference AS reference, CASE WHEN node:Firm THEN 'FIRM' WHEN node:Site THEN 'SITE' ELSE 'LOT' END AS kind
