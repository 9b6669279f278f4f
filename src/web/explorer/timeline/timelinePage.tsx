import { useLanguage } from '../language/language.js';
import { TimelineDocument, type NamedPartsFragment, type TimelineQuery } from '../operations.js';
import { EntityLink } from '../parts/entityLink.js';
import { periodText } from '../parts/periodText.js';
import { StatementLine } from '../parts/statementLine.js';
import { TableFrame } from '../parts/tableFrame.js';
import { View } from '../parts/view.js';
import { useAnswer } from '../service/useAnswer.js';
import { axisOf, placeOn, type Axis, type Span } from './axis.js';

const most = 100;

/** Campaigns, events and relations by their time. */
export function TimelinePage() {
  const { messages, lang } = useLanguage();
  const asked = useAnswer(TimelineDocument, { lang, first: most });
  return (
    <View title={messages.timeline.title} intro={messages.timeline.intro} asked={asked}>
      {(data) => <Times data={data} />}
    </View>
  );
}

interface Row extends Span {
  readonly key: string;
  readonly edtf: string;
  readonly what: React.ReactNode;
}

function Times({ data }: { readonly data: TimelineQuery }) {
  const { messages } = useLanguage();
  const { campaigns, events, relations } = data;
  const rows = [...datedOf([...events.nodes, ...campaigns.nodes]), ...relationRows(relations.nodes)].sort(
    (one, other) => (one.start ?? '').localeCompare(other.start ?? ''),
  );
  const undated = [...campaigns.nodes, ...events.nodes].filter(({ period }) => period === null);
  return (
    <>
      <section aria-labelledby="dated">
        <h2 id="dated">{messages.timeline.dated}</h2>
        <TimeTable rows={rows} />
      </section>
      <section aria-labelledby="undated">
        <h2 id="undated">{messages.timeline.undated}</h2>
        <ul className="links">
          {undated.map((entity) => (
            <li key={entity.id}>
              <EntityLink entity={entity} />
            </li>
          ))}
        </ul>
      </section>
      <section aria-labelledby="periods">
        <h2 id="periods">{messages.timeline.figures}</h2>
        <ul className="counts">
          {data.observationSummary.map(({ period, count }) => (
            <li key={period}>
              {period === null ? messages.figures.undated : periodText(period, messages)}: {count}
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}

type Dated = NamedPartsFragment & Pick<TimelineQuery['campaigns']['nodes'][number], 'period'>;

function datedOf(entities: readonly Dated[]): Row[] {
  return entities.flatMap((entity) =>
    entity.period === null
      ? []
      : [{ key: entity.id, ...entity.period, what: <EntityLink entity={entity} /> }],
  );
}

/** Relations with a time; that an event took place is told by the event itself. */
function relationRows(relations: TimelineQuery['relations']['nodes']): Row[] {
  return relations.flatMap((relation) =>
    relation.period === null || relation.predicate === 'HELD'
      ? []
      : [{ key: relation.id, ...relation.period, what: <StatementLine statement={relation} /> }],
  );
}

function TimeTable({ rows }: { readonly rows: readonly Row[] }) {
  const { messages } = useLanguage();
  const { columns } = messages.timeline;
  const axis = axisOf(rows);
  return (
    <TableFrame label={messages.timeline.dated}>
      <thead>
        <tr>
          <th scope="col">{columns.what}</th>
          <th scope="col">{columns.when}</th>
          <th scope="col">
            <span className="axis-ends">
              {columns.span}
              <span>
                {new Date(axis.from).getUTCFullYear()} – {new Date(axis.to).getUTCFullYear()}
              </span>
            </span>
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.key}>
            <th scope="row">{row.what}</th>
            <td data-label={columns.when}>{periodText(row.edtf, messages)}</td>
            <td data-label={columns.span}>
              <SpanBar axis={axis} span={row} />
            </td>
          </tr>
        ))}
      </tbody>
    </TableFrame>
  );
}

function SpanBar({ axis, span }: { readonly axis: Axis; readonly span: Span }) {
  const { left, width } = placeOn(axis, span);
  return (
    <svg className="span-bar" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
      <line className="axis" x1="0" x2="100" y1="5" y2="5" />
      <rect className={span.end === null ? 'span open' : 'span'} x={left} y="2" width={width} height="6" />
    </svg>
  );
}
