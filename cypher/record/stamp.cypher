// Gives what was written its revision, which was taken last.
// takes: references, revision, ingestedAt (ms)
UNWIND $references AS reference
MATCH (a:Assertion {reference: reference})
SET a.revision = $revision, a.ingestedAt = $ingestedAt
RETURN count(a) AS stamped
