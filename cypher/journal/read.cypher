// What the journals of allegations say, each in its order; a row an event.
// $allegations: ids
UNWIND $allegations AS id
MATCH (:Allegation {id: id})<-[:OF]-(event:CaseEvent)
RETURN event {
  .id, .allegation, .number, .type, .at, .by, .org, .role, .reason, .data, revision: coalesce(event.revision, 0)
} AS event
ORDER BY event.allegation, event.number
