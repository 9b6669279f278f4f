// published: what counts as published of the things with these ids, a map each. Entities are those that were stated, whichever they are the same as.
UNWIND $ids AS id
CALL (id) {
  MATCH (item:Entity {id: id})
  WHERE item.status IN ['ACTIVE', 'MERGED']
  RETURN item {.*, publishedFrom: null, publishedUntil: null} AS published
    UNION ALL
  MATCH (item:Metric|Name {id: id, status: 'ACTIVE'})
  RETURN
    item {.*, tails: null, publishedFrom: null, publishedUntil: null} AS published
    UNION ALL
  MATCH (item:Gap {id: id, status: 'ACTIVE'})
  RETURN
    item {
      .*,
      publishedFrom: null,
      publishedUntil: null,
      about:
        COLLECT {
          MATCH (item)-[about:ABOUT]->(:Entity)
          RETURN about.statedAs
          ORDER
          BY
          about.statedAs
        }
    } AS published
    UNION ALL
  MATCH (item:Decision {id: id, status: 'ACTIVE'})
  RETURN item {.*, publishedFrom: null, publishedUntil: null} AS published
    UNION ALL
  MATCH (item:Report {id: id, status: 'ACTIVE'})
  RETURN
    item {.*, contentSha256: null, publishedFrom: null, publishedUntil: null} AS published
    UNION ALL
  MATCH (item:Section {id: id})-[:IN]->(report:Report {status: 'ACTIVE'})
  RETURN item {.*, report: report.id} AS published
    UNION ALL
  MATCH
    (item:Passage {id: id})-[:IN]->
    (section:Section)-[:IN]->
    (:Report {status: 'ACTIVE'})
  RETURN
    item {
      .id,
      .ordinal,
      .length,
      .sha256,
      section: section.id,
      evidence:
        COLLECT {
          MATCH
            (item)<-[words:EVIDENCED_BY {status: 'ACTIVE'}]-
            (:Entity|Gap|Statement)
          RETURN [words.statedAs, words.start, words.end, words.token]
          ORDER
          BY
          words.statedAs,
          words.start,
          words.end
        }
    } AS published
    UNION ALL
  MATCH (item:Statement {id: id, status: 'ACTIVE'})
  RETURN
    item {
      .*,
      recordedAt: null,
      publishedFrom: null,
      publishedUntil: null,
      report:
        head(
          COLLECT {
            MATCH (item)-[:STATED_IN]->(report:Report)
            RETURN report.id
          }
        ),
      subject:
        head(
          COLLECT {
            MATCH (item)-[subject:SUBJECT]->(:Entity)
            RETURN subject.statedAs
          }
        ),
      metric:
        head(
          COLLECT {
            MATCH (item)-[:OF]->(metric:Metric)
            RETURN metric.id
          }
        ),
      objects:
        COLLECT {
          MATCH (item)-[end:OBJECT]->(:Entity)
          RETURN [end.role, end.statedAs]
          ORDER
          BY
          end.role,
          end.statedAs
        }
    } AS published
}
RETURN published
