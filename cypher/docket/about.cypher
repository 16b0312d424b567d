// Which allegations name the given sites; a row an allegation and site, the latest received first.
// $sites: references
UNWIND $sites AS reference
MATCH (site:Site {reference: reference})<-[:ABOUT]-(allegation:Allegation)
RETURN site.reference AS site, allegation.id AS id, allegation.revision AS revision
ORDER BY revision DESC, id
