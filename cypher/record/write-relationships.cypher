// takes: rows: supplier, customer, properties (mineral, basis, scope, reportingYear, from, to)
UNWIND $rows AS row
MATCH (supplier:Firm {reference: row.supplier})
MATCH (customer:Firm {reference: row.customer})
CREATE (supplier)<-[:SUPPLIER]-(a:Assertion:Relationship)-[:CUSTOMER]->(customer)
SET a = row.properties
RETURN count(a) AS written
