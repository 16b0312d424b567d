// The allegations that are so far, the latest received first; a row an allegation.
// $statuses: null: whatever they are · $except: statuses that do not count
MATCH (allegation:Allegation)
WHERE ($statuses IS NULL OR allegation.status IN $statuses) AND NOT allegation.status IN $except
RETURN allegation.id AS id, allegation.revision AS revision
ORDER BY revision DESC, id
