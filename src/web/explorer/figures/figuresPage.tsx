import { lazy, Suspense } from 'react';
import { useLanguage, useMessages } from '../language/language.js';
import {
  FiguresTableDocument,
  type FiguresTableQuery,
  type FiguresTableQueryVariables,
} from '../operations.js';
import { Nothing } from '../parts/answer.js';
import { View } from '../parts/view.js';
import { useEndless } from '../service/useEndless.js';
import { useConditions } from '../shell/conditions.js';
import { FigureFilter } from './figureFilter.js';
import { FigureTable } from './figureTable.js';
import { FigureLegend } from './legend.js';
import { yearsOf } from './years.js';

/** The drawing library comes when drawings are looked at. */
const FigureCharts = lazy(() =>
  import('./charts/figureCharts.js').then((module) => ({ default: module.FigureCharts })),
);

const pageSize = 100;
const conditions = [
  'text',
  'unit',
  'metric',
  'subject',
  'within',
  'from',
  'until',
  'flagged',
  'fell',
] as const;
const views = ['table', 'unit', 'period'] as const;
const listOf = ({ observations }: FiguresTableQuery) => observations;

/** All figures, narrowed by the conditions of the address, in a table or drawn. */
export function FiguresPage() {
  const { messages, lang } = useLanguage();
  const { get, change } = useConditions();
  const { asked, list } = useEndless({
    operation: FiguresTableDocument,
    variables: { lang, ...conditionsOf(get), first: pageSize, withUnits: true },
    further: { withUnits: false },
    listOf,
  });
  const isNarrowed = conditions.some((name) => get(name) !== undefined);
  const clear = () => change(Object.fromEntries(conditions.map((name) => [name, undefined])));
  const units = asked.result.data?.data.observationSummary ?? [];
  const view = views.find((one) => one === get('view')) ?? 'table';
  return (
    <View
      title={messages.figures.title}
      intro={messages.figures.intro}
      asked={asked}
      controls={
        <>
          <FigureFilter units={units} clear={isNarrowed ? clear : undefined} />
          <ViewChoice chosen={view} />
          <FigureLegend />
        </>
      }
    >
      {() =>
        list.rows.length === 0 ? (
          <Nothing clear={isNarrowed ? clear : undefined} />
        ) : view === 'table' ? (
          <FigureTable list={list} />
        ) : (
          <Suspense fallback={<p role="status">{messages.states.loading}</p>}>
            <FigureCharts list={list} by={view} />
          </Suspense>
        )
      }
    </View>
  );
}

function ViewChoice({ chosen }: { readonly chosen: (typeof views)[number] }) {
  const { charts } = useMessages().figures;
  const { change } = useConditions();
  return (
    <div className="chips" role="group" aria-label={charts.view}>
      {views.map((view) => (
        <button
          key={view}
          type="button"
          aria-pressed={view === chosen}
          onClick={() => change({ view: view === 'table' ? undefined : view })}
        >
          {charts.views[view]}
        </button>
      ))}
    </div>
  );
}

/** What the address asks for, in the words of the service. */
export function conditionsOf(
  get: (name: string) => string | undefined,
): Omit<FiguresTableQueryVariables, 'lang' | 'after' | 'withUnits'> {
  const fell = { aspect: 'CHANGE_PCT', value: { lte: 0, mode: 'STATED' } } as const;
  const years = yearsOf(get);
  return {
    text: get('text'),
    unit: get('unit'),
    metric: get('metric'),
    subject: get('subject'),
    within: get('within'),
    ...(years !== undefined && { period: { overlaps: years } }),
    ...(get('flagged') === 'true' && { flagged: true }),
    ...(get('fell') === 'true' && fell),
  };
}
