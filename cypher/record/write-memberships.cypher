// takes: rows: member, cooperative, properties (from, to)
UNWIND $rows AS row
MATCH (member:Firm {reference: row.member})
MATCH (cooperative:Firm {reference: row.cooperative})
CREATE (member)<-[:MEMBER]-(a:Assertion:Membership)-[:COOPERATIVE]->(cooperative)
SET a = row.properties
RETURN count(a) AS written
