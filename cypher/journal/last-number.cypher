// The number of the last event in an allegation's journal; 0 where it is empty.
// $allegation: id
MATCH (:Allegation {id: $allegation})<-[:OF]-(event:CaseEvent)
RETURN coalesce(max(event.number), 0) AS number
