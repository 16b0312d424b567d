// Holds the lock on migrating until the transaction ends.
MERGE (l:MigrationLock {name: 'migrations'})
REMOVE l.lock
RETURN l.name AS name
