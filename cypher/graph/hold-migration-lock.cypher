// Holds the lock on migrating until the transaction ends. This is the first statement that a database ever gets: from it, the
// property key `lock` exists, without which `REMOVE n.lock` locks nothing.
MERGE (l:MigrationLock {name: 'migrations'})
SET l.lock = true
RETURN l.name AS name
