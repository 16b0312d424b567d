// Search by name: what registrations call firms and sites, the references of things, and the tags on lots.
MATCH (n:Registration) WHERE n.name IS NOT NULL AND n.called IS NULL
SET n.called = [name IN [n.name] + coalesce(n.aliases, []) | normalize(toLower(name), NFKC)];

CREATE FULLTEXT INDEX registration_names IF NOT EXISTS FOR (n:Registration) ON EACH [n.called, n.roles]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-folding'}};
CREATE FULLTEXT INDEX thing_references IF NOT EXISTS FOR (n:Firm|Site|Lot) ON EACH [n.reference]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-folding'}};
CREATE FULLTEXT INDEX lot_tags IF NOT EXISTS FOR ()-[r:MAKES]-() ON EACH [r.tags]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-folding'}};
CALL db.awaitIndexes(600);
