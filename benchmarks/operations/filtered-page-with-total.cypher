// answer: all grants of a year come from the year's index; they are counted, and the first twenty by id are looked up.
CALL () {
  MATCH (grant:AwardGrant {year: $year})
  WHERE grant.outcome = 'WON' AND grant.status = 'ACTIVE'
  RETURN count(*) AS total
}
CALL () {
  MATCH (grant:AwardGrant {year: $year})
  WHERE grant.outcome = 'WON' AND grant.status = 'ACTIVE'
  WITH grant
  ORDER BY grant.id
  LIMIT 20
  MATCH (grant)-[:SUBJECT]->(recipient:Entity)
  RETURN
    collect(
      {id: grant.id, year: grant.year, recipient: {id: recipient.id, name: recipient.nameEn}}
    ) AS nodes
}
RETURN {awardGrants: {totalCount: total, nodes: nodes}} AS answer
