// Sites that some registration, live or not, says to be a part of the given ones.
// $sites: references
UNWIND $sites AS reference
MATCH (:Site {reference: reference})<-[:PART_OF]-(:Registration)-[:DESCRIBES]->(part:Site)
RETURN DISTINCT part.reference AS reference
