// Allegations: what somebody says that happened, about sites, firms or lots of the record.
CREATE CONSTRAINT allegation_reference IF NOT EXISTS FOR (n:Allegation) REQUIRE n.reference IS UNIQUE;
CREATE CONSTRAINT allegation_id IF NOT EXISTS FOR (n:Allegation) REQUIRE n.id IS UNIQUE;
