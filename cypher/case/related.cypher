// Other allegations about some of the same sites, lots or firms; a row an allegation, with all its subjects.
// $allegation: id
MATCH (:Allegation {id: $allegation})-[:ABOUT]->(shared)<-[:ABOUT]-(other:Allegation)
WITH other, collect(DISTINCT shared) AS shared
RETURN
  other.id AS id,
  other.incidentType AS incidentType,
  other.status AS status,
  other.periodFrom AS periodFrom,
  other.periodTo AS periodTo,
  any(one IN shared WHERE one:Site) AS sameSite,
  [(other)-[:ABOUT]->(subject) | subject.reference] AS subjects
ORDER BY id
