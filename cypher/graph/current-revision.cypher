// gives: revision (of the latest change; no row if there is none)
MATCH (c:Counter {name: 'revision'})
RETURN c.value AS revision
