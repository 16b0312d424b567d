// Lots that some event, live or not, made with a tag like the words of a search.
// $query: in Lucene's syntax · $limit
CALL db.index.fulltext.queryRelationships('lot_tags', $query, {limit: $limit}) YIELD relationship
RETURN DISTINCT endNode(relationship).reference AS reference
