// Notes how far an allegation is: what its journal folds to, for lists.
// $id, $status
MATCH (allegation:Allegation {id: $id})
SET allegation.status = $status
RETURN allegation.id AS id
