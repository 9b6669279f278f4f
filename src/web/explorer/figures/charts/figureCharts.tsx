import { useEffect, useMemo } from 'react';
import { useMessages } from '../../language/language.js';
import type { Endless } from '../../service/useEndless.js';
import { ChartFigure } from './chartFigure.js';
import { chartGroups, type Figure } from './chartPoints.js';
import { colourOf } from './marks.js';
import { datedPoints } from './periodPlot.js';

/** More than this no drawing shows. */
const most = 1_000;

interface ChartsProps {
  readonly list: Endless<Figure>;
  readonly by: 'unit' | 'period';
}

/** A drawing for each unit among the figures. */
export function FigureCharts({ list, by }: ChartsProps) {
  const {
    marks,
    figures: { charts: words },
  } = useMessages();
  useEffect(() => {
    if (list.hasMore && list.rows.length < most && list.problem === null) list.more();
  });
  const groups = useMemo(() => chartGroups(list.rows), [list.rows]);
  const drawable = groups.filter(({ points }) => (by === 'unit' ? points : datedPoints(points)).length > 0);
  const reports = useMemo(() => reportsOf(list.rows), [list.rows]);
  const drawn = drawable.reduce(
    (sum, { points }) => sum + (by === 'unit' ? points : datedPoints(points)).length,
    0,
  );
  return (
    <>
      <p role="status" className="muted">
        {marks.sentences(words.drawn(drawn, list.total), by === 'period' ? words.undated : words.unread)}
      </p>
      {reports.length > 1 && (
        <ul className="counts">
          {reports.map(({ id, title }) => (
            <li key={id} lang="en">
              <ReportSwatch
                colour={colourOf(
                  id,
                  reports.map((one) => one.id),
                )}
              />{' '}
              {title}
            </li>
          ))}
        </ul>
      )}
      <div className="charts">
        {drawable.map((group) => (
          <ChartFigure key={group.name} group={group} by={by} reports={reports.map(({ id }) => id)} />
        ))}
      </div>
    </>
  );
}

function ReportSwatch({ colour }: { readonly colour: string }) {
  return (
    <svg className="swatch" viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
      <circle cx="6" cy="6" r="5" fill={colour} />
    </svg>
  );
}

function reportsOf(figures: readonly Figure[]): Figure['report'][] {
  return [...new Map(figures.map(({ report }) => [report.id, report])).values()];
}
