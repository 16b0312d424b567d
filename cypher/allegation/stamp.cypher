// Notes with which revision an allegation was written.
// $id, $revision, $ingestedAt (ms)
MATCH (allegation:Allegation {id: $id})
SET allegation.revision = $revision, allegation.receivedAt = $ingestedAt
RETURN allegation.id AS id
