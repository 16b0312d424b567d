// Makes the lots that are not there yet, and locks all of them until the transaction ends.
// takes: references (sorted)
UNWIND $references AS reference
MERGE (l:Lot {reference: reference})
ON CREATE SET l.id = randomUUID()
REMOVE l.lock
RETURN count(l) AS lots
