// Allegations by reference or by id; a row an allegation, none where there is none.
// $references, $ids
CALL () {
  UNWIND $references AS reference
  MATCH (allegation:Allegation {reference: reference})
  RETURN allegation
  UNION
  UNWIND $ids AS id
  MATCH (allegation:Allegation {id: id})
  RETURN allegation
}
RETURN
  allegation.id AS id,
  allegation.reference AS reference,
  allegation.status AS status,
  allegation.contentHash AS contentHash,
  allegation.incidentType AS incidentType,
  allegation.description AS description,
  allegation.basis AS basis,
  allegation.periodFrom AS periodFrom,
  allegation.periodTo AS periodTo,
  allegation.minerals AS minerals,
  [(allegation)-[:ABOUT]->(site:Site) | site.reference] AS sites,
  [(allegation)-[:ABOUT]->(firm:Firm) | firm.reference] AS firms,
  [(allegation)-[:ABOUT]->(lot:Lot) | lot.reference] AS lots,
  allegation.severity AS severity,
  allegation.likelihood AS likelihood,
  allegation.score AS score,
  allegation.affectedCount AS affectedCount,
  allegation.ongoing AS ongoing,
  allegation.perpetrator AS perpetrator,
  head([(allegation)-[:SOURCED_FROM]->(source:Source) | source {.name, .kind}]) AS source,
  allegation.reportedBy AS reportedBy,
  allegation.sentBy AS sentBy,
  allegation.receivedAt AS receivedAt,
  allegation.revision AS revision
