// The custody events that a trace needs around what it has reached so far, live or not; a row an event.
// $firms: events in which they take part · $lots: events that touch them · $makersOf: events that make these lots
// $asOf (ms), $revision: what happened later, or was written later, does not count
// `correctors` are the assertions that correct it, or correct one of those, and so on.
CALL () {
  UNWIND $firms AS reference
  MATCH (:Firm {reference: reference})<-[:FROM|TO|BY]-(event:CustodyEvent)
  RETURN event
  UNION
  UNWIND $lots AS reference
  MATCH (:Lot {reference: reference})<-[:CARRIES|TAKES|MAKES]-(event:CustodyEvent)
  RETURN event
  UNION
  UNWIND $makersOf AS reference
  MATCH (:Lot {reference: reference})<-[:MAKES]-(event:CustodyEvent)
  RETURN event
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
  head([(assertion)-[:FROM]->(firm:Firm) | firm.reference]) AS from,
  head([(assertion)-[:TO]->(firm:Firm) | firm.reference]) AS to,
  head([(assertion)-[:BY]->(firm:Firm) | firm.reference]) AS by,
  head([(assertion)-[:AT]->(site:Site) | site.reference]) AS site,
  [(assertion)-[part:CARRIES]->(lot:Lot) | {lot: lot.reference, massMg: part.massMg, position: part.position}] AS lots,
  [(assertion)-[part:TAKES]->(lot:Lot) | {lot: lot.reference, massMg: part.massMg, position: part.position}] AS inputs,
  [(assertion)-[part:MAKES]->(lot:Lot) | {lot: lot.reference, massMg: part.massMg, position: part.position}] AS outputs
