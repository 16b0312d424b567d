// Locks what a capture hangs its statements on, until the transaction ends. Each list is sorted, and the lists always come
// in this order, so that two captures wait for each other instead of locking each other out.
// takes: organisations, firms, sites, assertions (references)
CALL () {
  UNWIND $organisations AS reference
  MATCH (n:Organisation {reference: reference})
  REMOVE n.lock
}
CALL () {
  UNWIND $firms AS reference
  MATCH (n:Firm {reference: reference})
  REMOVE n.lock
}
CALL () {
  UNWIND $sites AS reference
  MATCH (n:Site {reference: reference})
  REMOVE n.lock
}
CALL () {
  UNWIND $assertions AS reference
  MATCH (n:Assertion {reference: reference})
  REMOVE n.lock
}
RETURN true AS locked
