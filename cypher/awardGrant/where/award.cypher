// awardGrant, found: it is a grant of the award with this id.
EXISTS {
  MATCH (awardGrant)-[:OBJECT {role: 'award'}]->(award)
  WHERE award IN found
}
