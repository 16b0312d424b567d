// Which lots are there: those that an event of the record names.
// $references, $ids: either names them · $asOf (ms), $revision: what happened later, or was written later, does not count
CALL () {
  UNWIND $references AS reference
  MATCH (lot:Lot {reference: reference})
  RETURN lot
  UNION
  UNWIND $ids AS id
  MATCH (lot:Lot {id: id})
  RETURN lot
}
MATCH (lot)
WHERE EXISTS {
  MATCH (lot)<-[:CARRIES|TAKES|MAKES]-(event:CustodyEvent)
  WHERE event.revision <= $revision AND event.occurredAt <= $asOf
}
RETURN lot.id AS id, lot.reference AS reference
