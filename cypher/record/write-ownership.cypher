// takes: rows: owner, owned, properties (share, from, to)
UNWIND $rows AS row
MATCH (owner:Firm {reference: row.owner})
MATCH (owned:Firm {reference: row.owned})
CREATE (owner)<-[:OWNER]-(a:Assertion:Ownership)-[:OWNED]->(owned)
SET a = row.properties
RETURN count(a) AS written
