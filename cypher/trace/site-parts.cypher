// Which of the given sites are part of which, and which others are part of them, by registrations live or not.
// $sites: references · $revision: what was written later does not count
CALL () {
  UNWIND $sites AS reference
  MATCH (:Site {reference: reference})<-[:DESCRIBES]-(registration:Registration)-[:PART_OF]->(:Site)
  RETURN registration
  UNION
  UNWIND $sites AS reference
  MATCH (:Site {reference: reference})<-[:PART_OF]-(registration:Registration)
  RETURN registration
}
WITH registration AS assertion
WHERE assertion.revision <= $revision
MATCH (site:Site)<-[:DESCRIBES]-(assertion)-[:PART_OF]->(whole:Site)
RETURN
  // include: correctors
  assertion.reference AS reference,
  assertion.revision AS revision,
  site.reference AS site,
  whole.reference AS partOf
