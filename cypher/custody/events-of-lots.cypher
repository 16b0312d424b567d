// The custody events that touch some lots, live or not; a row an event.
// $lots: references · $asOf (ms), $revision: what happened later, or was written later, does not count
CALL () {
  UNWIND $lots AS reference
  MATCH (:Lot {reference: reference})<-[:CARRIES|TAKES|MAKES]-(event:CustodyEvent)
  RETURN DISTINCT event
}
WITH event AS assertion
WHERE assertion.revision <= $revision AND assertion.occurredAt <= $asOf
RETURN
  // include: correctors
  assertion.reference AS reference,
  assertion.revision AS revision,
  assertion.kind AS kind,
  assertion.occurredAt AS occurredAt,
  assertion.mineral AS mineral,
  assertion.recordedAt AS recordedAt,
  assertion.recordedBy AS recordedBy,
  assertion.ingestedAt AS ingestedAt,
  head([(assertion)-[:SOURCED_FROM]->(source:Source) | source {.name, .kind}]) AS source,
  head([(assertion)-[:FROM]->(firm:Firm) | firm.reference]) AS from,
  head([(assertion)-[:TO]->(firm:Firm) | firm.reference]) AS to,
  head([(assertion)-[:BY]->(firm:Firm) | firm.reference]) AS by,
  head([(assertion)-[:AT]->(site:Site) | site.reference]) AS site,
  [(assertion)-[part:CARRIES]->(lot:Lot) | part {.position, .massMg, lot: lot.reference}] AS lots,
  [(assertion)-[part:TAKES]->(lot:Lot) | part {.position, .massMg, lot: lot.reference}] AS inputs,
  [(assertion)-[part:MAKES]->(lot:Lot) | part {
    .position, .massMg, .form, .gradePercent, .tags, .certificate, lot: lot.reference
  }] AS outputs
