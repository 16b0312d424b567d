// The lots produced at sites within a period, by events live or not.
// $sites: references · $from, $to (ms, both included) · $revision: what was written later does not count
UNWIND $sites AS reference
MATCH (:Site {reference: reference})<-[:AT]-(event:CustodyEvent)-[:MAKES]->(lot:Lot)
WHERE event.occurredAt >= $from AND event.occurredAt <= $to AND event.revision <= $revision
RETURN DISTINCT lot.reference AS lot
