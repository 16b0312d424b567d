// The journal of each case: every act on it, in order. Nothing in it is edited.
CREATE CONSTRAINT case_event_id IF NOT EXISTS FOR (n:CaseEvent) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT case_event_number IF NOT EXISTS FOR (n:CaseEvent) REQUIRE (n.allegation, n.number) IS UNIQUE;
CREATE INDEX case_event_revision IF NOT EXISTS FOR (n:CaseEvent) ON (n.revision);
CREATE INDEX allegation_status IF NOT EXISTS FOR (n:Allegation) ON (n.status);
