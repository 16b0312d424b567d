// The members of cooperatives, live or not; a row a membership.
// $firms: references of the cooperatives · $revision: what was written later does not count
UNWIND $firms AS reference
MATCH (cooperative:Firm {reference: reference})<-[:COOPERATIVE]-(assertion:Membership)-[:MEMBER]->(member:Firm)
WHERE assertion.revision <= $revision
RETURN
  // include: correctors
  assertion.reference AS reference,
  assertion.revision AS revision,
  assertion.from AS from,
  assertion.to AS to,
  member.reference AS member,
  cooperative.reference AS cooperative
