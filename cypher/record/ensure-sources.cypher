// Makes the sources that are not there yet, and locks all of them until the transaction ends.
// takes: sources (sorted): key, name, kind
UNWIND $sources AS source
MERGE (s:Source {key: source.key})
ON CREATE SET s.name = source.name, s.kind = source.kind
REMOVE s.lock
RETURN count(s) AS sources
