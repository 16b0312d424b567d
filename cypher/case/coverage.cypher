// Which organisations cover firms, and sites or what these are part of, live or not; a row a statement.
// $firms, $sites: references · $revision: what was written later does not count
CALL () {
  UNWIND $firms AS reference
  MATCH (covered:Firm {reference: reference})<-[:COVERED]-(coverage:Coverage)
  RETURN covered, coverage
  UNION
  UNWIND $sites AS reference
  MATCH (:Site {reference: reference})((:Site)<-[:DESCRIBES]-(:Registration)-[:PART_OF]->(:Site)){0,4}(covered:Site)
  MATCH (covered)<-[:COVERED]-(coverage:Coverage)
  RETURN covered, coverage
}
WITH covered, coverage AS assertion
WHERE assertion.revision <= $revision
MATCH (assertion)-[:PROGRAMME]->(organisation:Organisation)
RETURN
  // include: correctors
  assertion.reference AS reference,
  assertion.revision AS revision,
  assertion.from AS from,
  assertion.to AS to,
  covered.reference AS covered,
  covered:Site AS isSite,
  organisation.reference AS organisation
