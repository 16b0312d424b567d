// The latest change that was there at an instant.
// takes: knownAt (ms, or null: now)
// gives: revision, latestInstant (ms); no row before the first change
CALL () {
  MATCH (c:Counter {name: 'revision'})
  WHERE $knownAt IS NULL
  RETURN c.value AS revision, c.latestInstant AS latestInstant
  UNION
  MATCH (c:Change)
  WHERE c.ingestedAt <= $knownAt
  RETURN c.revision AS revision, c.latestInstant AS latestInstant
  ORDER BY c.ingestedAt DESC LIMIT 1
}
RETURN revision, latestInstant
