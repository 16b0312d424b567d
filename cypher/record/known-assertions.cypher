// Which of some references are taken, and by what content.
// takes: references
// gives: reference, contentHash
UNWIND $references AS reference
MATCH (a:Assertion {reference: reference})
RETURN a.reference AS reference, a.contentHash AS contentHash
