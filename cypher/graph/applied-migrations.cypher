// gives: version, file, checksum of each migration that the database has had
MATCH (m:Migration)
RETURN m.version AS version, m.file AS file, m.checksum AS checksum
ORDER BY version
