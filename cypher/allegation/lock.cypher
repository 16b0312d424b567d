// Locks an allegation until the transaction ends; no row where there is none.
// $id
MATCH (allegation:Allegation {id: $id})
SET allegation.lock = true
RETURN allegation.id AS id
