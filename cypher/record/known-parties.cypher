// Which firms, sites and organisations are there.
// takes: firms, sites, organisations (references)
// gives: section (firms, sites or organisations), reference
CALL () {
  UNWIND $firms AS reference
  MATCH (n:Firm {reference: reference})
  RETURN 'firms' AS section, n.reference AS reference
  UNION ALL
  UNWIND $sites AS reference
  MATCH (n:Site {reference: reference})
  RETURN 'sites' AS section, n.reference AS reference
  UNION ALL
  UNWIND $organisations AS reference
  MATCH (n:Organisation {reference: reference})
  RETURN 'organisations' AS section, n.reference AS reference
}
RETURN section, reference
