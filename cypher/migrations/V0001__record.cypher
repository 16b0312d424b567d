// The record: what is there (firms, sites, organisations, lots) and what is asserted of it.
CREATE CONSTRAINT firm_reference IF NOT EXISTS FOR (n:Firm) REQUIRE n.reference IS UNIQUE;
CREATE CONSTRAINT firm_id IF NOT EXISTS FOR (n:Firm) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT site_reference IF NOT EXISTS FOR (n:Site) REQUIRE n.reference IS UNIQUE;
CREATE CONSTRAINT site_id IF NOT EXISTS FOR (n:Site) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT organisation_reference IF NOT EXISTS FOR (n:Organisation) REQUIRE n.reference IS UNIQUE;
CREATE CONSTRAINT organisation_id IF NOT EXISTS FOR (n:Organisation) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT lot_reference IF NOT EXISTS FOR (n:Lot) REQUIRE n.reference IS UNIQUE;
CREATE CONSTRAINT lot_id IF NOT EXISTS FOR (n:Lot) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT source_key IF NOT EXISTS FOR (n:Source) REQUIRE n.key IS UNIQUE;

CREATE CONSTRAINT assertion_reference IF NOT EXISTS FOR (n:Assertion) REQUIRE n.reference IS UNIQUE;
CREATE INDEX assertion_revision IF NOT EXISTS FOR (n:Assertion) ON (n.revision);
CREATE INDEX event_occurred_at IF NOT EXISTS FOR (n:CustodyEvent) ON (n.occurredAt);

// The revisions: one Change for each transaction that wrote to the record, numbered by the counter.
CREATE CONSTRAINT counter_name IF NOT EXISTS FOR (n:Counter) REQUIRE n.name IS UNIQUE;
CREATE CONSTRAINT change_revision IF NOT EXISTS FOR (n:Change) REQUIRE n.revision IS UNIQUE;
CREATE INDEX change_ingested_at IF NOT EXISTS FOR (n:Change) ON (n.ingestedAt);

// Answers kept for callers who ask the same again.
CREATE CONSTRAINT idempotency_key IF NOT EXISTS FOR (n:IdempotencyKey) REQUIRE (n.principal, n.key) IS UNIQUE;
