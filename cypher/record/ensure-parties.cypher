// Makes the organisations, firms and sites that are not there yet.
// takes: organisations, firms, sites (references, sorted)
CALL () {
  UNWIND $organisations AS reference
  MERGE (o:Organisation {reference: reference})
  ON CREATE SET o.id = randomUUID()
}
CALL () {
  UNWIND $firms AS reference
  MERGE (f:Firm {reference: reference})
  ON CREATE SET f.id = randomUUID()
}
CALL () {
  UNWIND $sites AS reference
  MERGE (s:Site {reference: reference})
  ON CREATE SET s.id = randomUUID()
}
RETURN true AS ensured
