// published: everything that counts as published, one map each, in order of kind and id.
CALL () {
  MATCH (entity:Entity)
  RETURN
    'entity' AS kind,
    entity.id AS id,
    entity {
      .*,
      evidence:
        COLLECT {
          MATCH
            (entity)-[evidence:EVIDENCED_BY {status: 'ACTIVE'}]->
            (passage:Passage)
          RETURN [passage.id, evidence.start, evidence.end, evidence.token]
          ORDER
          BY
          passage.id,
          evidence.start,
          evidence.end
        }
    } AS content
    UNION ALL
  MATCH (gap:Gap)
  RETURN
    'gap' AS kind,
    gap.id AS id,
    gap {
      .*,
      about:
        COLLECT {
          MATCH (gap)-[:ABOUT]->(entity:Entity)
          RETURN entity.id
          ORDER
          BY
          entity.id
        },
      evidence:
        COLLECT {
          MATCH
            (gap)-[evidence:EVIDENCED_BY {status: 'ACTIVE'}]->(passage:Passage)
          RETURN [passage.id, evidence.start, evidence.end, evidence.token]
          ORDER
          BY
          passage.id,
          evidence.start,
          evidence.end
        }
    } AS content
    UNION ALL
  MATCH (entity:Entity)-[:HAS_NAME]->(name:Name)
  RETURN 'name' AS kind, name.id AS id, name {.*, entity: entity.id} AS content
    UNION ALL
  MATCH (metric:Metric)
  RETURN 'metric' AS kind, metric.id AS id, metric {.*} AS content
    UNION ALL
  MATCH (report:Report)
  RETURN
    'report' AS kind,
    report.id AS id,
    report {.*, contentSha256: null} AS content
    UNION ALL
  MATCH (section:Section)-[:IN]->(report:Report)
  RETURN
    'section' AS kind,
    section.id AS id,
    section {.*, report: report.id} AS content
    UNION ALL
  MATCH (passage:Passage)-[:IN]->(section:Section)
  RETURN
    'passage' AS kind,
    passage.id AS id,
    passage {.id, .ordinal, .length, .sha256, section: section.id} AS content
    UNION ALL
  MATCH (statement:Statement {status: 'ACTIVE'})
  RETURN
    'statement' AS kind,
    statement.id AS id,
    statement {
      .*,
      recordedAt: null,
      report:
        head(
          COLLECT {
            MATCH (statement)-[:STATED_IN]->(report:Report)
            RETURN report.id
            ORDER
            BY
            report.id
          }
        ),
      subject:
        head(
          COLLECT {
            MATCH (statement)-[:SUBJECT]->(entity:Entity)
            RETURN entity.id
            ORDER
            BY
            entity.id
          }
        ),
      metric:
        head(
          COLLECT {
            MATCH (statement)-[:OF]->(metric:Metric)
            RETURN metric.id
            ORDER
            BY
            metric.id
          }
        ),
      objects:
        COLLECT {
          MATCH (statement)-[end:OBJECT]->(entity:Entity)
          RETURN [end.role, entity.id]
          ORDER
          BY
          end.role,
          entity.id
        },
      evidence:
        COLLECT {
          MATCH
            (statement)-[evidence:EVIDENCED_BY {status: 'ACTIVE'}]->
            (passage:Passage)
          RETURN [passage.id, evidence.start, evidence.end, evidence.token]
          ORDER
          BY
          passage.id,
          evidence.start,
          evidence.end
        },
      links:
        COLLECT {
          MATCH
            (statement)-[link:BASELINE|CHANGE_OF|CONFLICTS_WITH|SUPERSEDES]->
            (other:Statement)
          RETURN [type(link), other.id, link.reason]
          ORDER
          BY
          type(link),
          other.id
        }
    } AS content
}
RETURN [kind, content] AS published
ORDER BY kind, id
