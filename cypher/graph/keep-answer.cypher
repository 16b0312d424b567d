// Keeps the answer that was given under a key; a null takes the key back.
// takes: principal, key, answer (JSON or null)
MATCH (k:IdempotencyKey {principal: $principal, key: $key})
FOREACH (answer IN CASE WHEN $answer IS NULL THEN [] ELSE [$answer] END | SET k.answer = answer)
FOREACH (_ IN CASE WHEN $answer IS NULL THEN [1] ELSE [] END | DELETE k)
RETURN $key AS key
