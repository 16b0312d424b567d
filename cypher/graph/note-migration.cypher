// takes: version, name, file, checksum, now (ms)
MERGE (m:Migration {version: $version})
SET m.name = $name, m.file = $file, m.checksum = $checksum, m.appliedAt = $now
RETURN m.version AS version
