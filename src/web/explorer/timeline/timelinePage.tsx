import { useMemo, type ReactNode } from 'react';
import { useLanguage, useMessages } from '../language/language.js';
import { Failed } from '../parts/answer.js';
import { EndlessTable } from '../parts/endlessTable.js';
import { EntityLink } from '../parts/entityLink.js';
import { periodText } from '../parts/periodText.js';
import { StatementLine } from '../parts/statementLine.js';
import { View } from '../parts/view.js';
import { wholeList } from '../service/useEndless.js';
import { axisOf, placeOn, type Axis, type Span } from './axis.js';
import { useTimes, type Times, type TimesProgress } from './useTimes.js';

/** Campaigns, events and relations by their time. */
export function TimelinePage() {
  const { messages } = useLanguage();
  const { asked, times, progress } = useTimes();
  return (
    <View title={messages.timeline.title} intro={messages.timeline.intro} asked={asked}>
      {({ observationSummary = [] }) => (
        <>
          <Progress {...progress} />
          <section aria-labelledby="dated">
            <h2 id="dated">{messages.timeline.dated}</h2>
            <TimeTable times={times} />
          </section>
          <Undated times={times} />
          <section aria-labelledby="periods">
            <h2 id="periods">{messages.timeline.figures}</h2>
            <ul className="counts">
              {observationSummary.map(({ period, count }) => (
                <li key={period}>
                  {period === null ? messages.figures.undated : periodText(period, messages)}
                  {messages.marks.colon}
                  {count}
                </li>
              ))}
            </ul>
          </section>
        </>
      )}
    </View>
  );
}

/** While a long timeline is not complete yet: how far it is, or why it stopped. */
function Progress({ loaded, total, isComplete, problem, retry }: TimesProgress) {
  const { list, states } = useMessages();
  if (problem) return <Failed error={problem} retry={retry} />;
  return isComplete ? null : (
    <p role="status" className="muted">
      {states.loading} {list.shown(loaded, total)}
    </p>
  );
}

function Undated({ times: { entities } }: { readonly times: Times }) {
  const { timeline } = useMessages();
  return (
    <section aria-labelledby="undated">
      <h2 id="undated">{timeline.undated}</h2>
      <ul className="links">
        {entities
          .filter(({ period }) => period === null)
          .map((entity) => (
            <li key={entity.id}>
              <EntityLink entity={entity} />
            </li>
          ))}
      </ul>
    </section>
  );
}

interface Row extends Span {
  readonly id: string;
  readonly edtf: string;
  readonly what: ReactNode;
}

/** What has a time, earliest first; that an event took place is told by the event itself. */
function rowsOf({ entities, relations }: Times): Row[] {
  return [
    ...entities.flatMap((entity) =>
      entity.period === null
        ? []
        : [{ id: entity.id, ...entity.period, what: <EntityLink entity={entity} /> }],
    ),
    ...relations.flatMap((relation) =>
      relation.period === null || relation.predicate === 'HELD'
        ? []
        : [{ id: relation.id, ...relation.period, what: <StatementLine statement={relation} /> }],
    ),
  ].sort((one, other) => (one.start ?? '').localeCompare(other.start ?? ''));
}

function TimeTable({ times }: { readonly times: Times }) {
  const { messages } = useLanguage();
  const { columns } = messages.timeline;
  const rows = useMemo(() => rowsOf(times), [times]);
  const axis = useMemo(() => axisOf(rows), [rows]);
  return (
    <EndlessTable
      label={messages.timeline.dated}
      list={wholeList(rows)}
      head={
        <>
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
        </>
      }
      cells={(row) => (
        <>
          <th scope="row">{row.what}</th>
          <td className="short" data-label={columns.when}>
            {periodText(row.edtf, messages)}
          </td>
          <td data-label={columns.span}>
            <SpanBar axis={axis} span={row} />
          </td>
        </>
      )}
    />
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
