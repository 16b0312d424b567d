// What assertions rest on; a row for each that is there.
// $references: of the assertions
UNWIND $references AS reference
MATCH (assertion:Assertion {reference: reference})
RETURN
  assertion.reference AS reference,
  assertion.recordedAt AS recordedAt,
  assertion.ingestedAt AS ingestedAt,
  head([(assertion)-[:SOURCED_FROM]->(source:Source) | {name: source.name, kind: source.kind}]) AS source
