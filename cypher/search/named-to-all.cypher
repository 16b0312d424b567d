// Firms that some registration, live or not, gives one of the roles that every firm sees by name. All of them: how many
// there are, or how like the searched words others are, must not decide which of them a firm gets.
// $query: in Lucene's syntax
CALL db.index.fulltext.queryNodes('registration_names', $query) YIELD node
MATCH (node)-[:DESCRIBES]->(firm:Firm)
RETURN DISTINCT firm.reference AS reference
