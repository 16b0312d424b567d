// Adds events to the journal of an allegation, which the caller has locked.
// $allegation: id · $events: properties, with a number each
MATCH (allegation:Allegation {id: $allegation})
UNWIND $events AS properties
CREATE (event:CaseEvent)-[:OF]->(allegation)
SET event = properties
RETURN count(event) AS written
