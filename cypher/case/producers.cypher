// Who produced at sites within a period, by events that nobody corrected; a row a firm.
// $sites: references · $from, $to (ms), $revision
UNWIND $sites AS reference
MATCH (:Site {reference: reference})<-[:AT]-(event:CustodyEvent {kind: 'PRODUCTION'})-[:BY]->(firm:Firm)
WHERE event.revision <= $revision AND $from <= event.occurredAt <= $to
  AND NOT EXISTS { (event)<-[:CORRECTS]-(:Assertion) }
RETURN DISTINCT firm.reference AS firm
