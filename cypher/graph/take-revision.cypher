// Takes the next revision: locks the counter until the transaction ends, raises it, and notes the change.
// takes: references (some or all of what was written), count (all of it), now (ms), latestInstant (ms or null)
// gives: revision, ingestedAt (above every one before it)
MERGE (c:Counter {name: 'revision'})
SET c.lock = true
WITH c, coalesce(c.ingestedAt, 0) AS last
SET c.value = coalesce(c.value, 0) + 1,
    c.ingestedAt = CASE WHEN $now > last THEN $now ELSE last + 1 END
WITH c, coalesce(c.latestInstant, c.ingestedAt) AS latest, coalesce($latestInstant, c.ingestedAt) AS given
WITH c, CASE WHEN latest > given THEN latest ELSE given END AS instant
SET c.latestInstant = CASE WHEN instant > c.ingestedAt THEN instant ELSE c.ingestedAt END
CREATE (:Change {
  revision: c.value, ingestedAt: c.ingestedAt, latestInstant: c.latestInstant, references: $references, count: $count
})
RETURN c.value AS revision, c.ingestedAt AS ingestedAt
