// Holds a key of a principal until the transaction ends, and tells what was answered under it before.
// takes: principal, key, input (hash)
// gives: input, answer (null: this is the first time)
MERGE (k:IdempotencyKey {principal: $principal, key: $key})
ON CREATE SET k.input = $input
SET k.lock = true
WITH k
RETURN k.input AS input, k.answer AS answer
