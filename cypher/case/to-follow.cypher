// Allegations that follow the record: not actionable so far, or being looked into or responded to; a row an allegation.
MATCH (allegation:Allegation)
WHERE allegation.status IN ['NOT_ACTIONABLE', 'UNDER_INVESTIGATION', 'INFO_REQUESTED', 'SUBSTANTIATED', 'RESPONDING']
RETURN allegation.id AS id
ORDER BY id
