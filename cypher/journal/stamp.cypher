// Notes the revision that events were written with.
// $ids, $revision
UNWIND $ids AS id
MATCH (event:CaseEvent {id: id})
SET event.revision = $revision
RETURN count(event) AS stamped
