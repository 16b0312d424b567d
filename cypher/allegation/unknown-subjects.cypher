// Which of the given sites, firms and lots nobody has registered.
// $sites, $firms, $lots: references
RETURN
  [reference IN $sites WHERE NOT EXISTS { MATCH (:Site {reference: reference}) }] AS sites,
  [reference IN $firms WHERE NOT EXISTS { MATCH (:Firm {reference: reference}) }] AS firms,
  [reference IN $lots WHERE NOT EXISTS { MATCH (:Lot {reference: reference}) }] AS lots
