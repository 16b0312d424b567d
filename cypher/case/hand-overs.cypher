// From whom to whom firms handed over or took over; a row a pair.
// $firms: references · $asOf (ms), $revision: what happened later, or was written later, does not count
// `first`, `last` (ms, or null) of the hand-overs that nobody corrected; `doubtful` those that somebody did, with all
// assertions that correct them, or correct one of those, and so on.
UNWIND $firms AS reference
MATCH (:Firm {reference: reference})<-[:FROM|TO]-(event:CustodyEvent)
WHERE event.revision <= $revision AND event.occurredAt <= $asOf
WITH DISTINCT event
MATCH (supplier:Firm)<-[:FROM]-(event)-[:TO]->(customer:Firm)
WHERE supplier <> customer
WITH supplier, customer, event, EXISTS {
  MATCH (event)<-[:CORRECTS]-(by:Assertion)
  WHERE by.revision <= $revision
} AS corrected
WITH
  supplier,
  customer,
  min(CASE WHEN NOT corrected THEN event.occurredAt END) AS first,
  max(CASE WHEN NOT corrected THEN event.occurredAt END) AS last,
  collect(CASE WHEN corrected THEN event END) AS doubtful
RETURN
  supplier.reference AS supplier,
  customer.reference AS customer,
  first,
  last,
  [event IN doubtful | event {.reference, .occurredAt}] AS doubtful,
  COLLECT {
    UNWIND doubtful AS event
    MATCH (event)<-[:CORRECTS*0..]-(assertion:Assertion)<-[:CORRECTS]-(by:Assertion)
    WHERE by.revision <= $revision
    RETURN DISTINCT {reference: by.reference, corrects: assertion.reference, revision: by.revision}
  } AS correctors
