import * as Plot from '@observablehq/plot';
import type { ChartGroup, ChartPoint } from './chartPoints.js';
import { colourOf, colours, valueMarks } from './marks.js';
import { scaleOf, type PlotSettings } from './unitPlot.js';

/** More names than this would cover each other; pointing at a figure still tells its name. */
const mostNames = 20;

/** The figures of a unit that have a time: along it, with lines between those of one series and from a baseline. */
export function periodPlot({ name, points }: ChartGroup, settings: PlotSettings) {
  const { width, axisLabel, labelOf, tipOf, reports } = settings;
  const dated = datedPoints(points);
  const axis = yearsOf(dated);
  const stroke = ({ figure }: ChartPoint): string => colourOf(figure.report.id, reports);
  const y = ({ value }: ChartPoint): number => value;
  const end = ({ from, until }: ChartPoint): Date => until ?? (from === null ? axis[0] : axis[1]);
  const based = dated.filter(({ baseline }) => baseline?.at);
  const trusted = dated.filter(({ figure }) => figure.rank !== 'DEPRECATED');
  return Plot.plot({
    width,
    height: dated.length + based.length > 1 ? 320 : 220,
    marginLeft: 60,
    marginRight: 24,
    marginTop: 28,
    style: { color: colours.ink, background: colours.paper, fontSize: '12px', fontFamily: 'inherit' },
    x: { type: 'utc', domain: axis, label: null, ticks: Math.min(10, Math.floor(width / 70)) },
    y: {
      ...scaleOf(name, dated),
      label: axisLabel,
      insetTop: 44,
      insetBottom: dated.length > 1 ? 34 : 0,
      ticks: 5,
    },
    marks: [
      Plot.gridY({ stroke: colours.line, strokeOpacity: 1 }),
      Plot.ruleY(dated, {
        x1: ({ from }: ChartPoint) => from ?? axis[0],
        x2: end,
        y,
        stroke,
        strokeWidth: 6,
        strokeOpacity: 0.3,
      }),
      Plot.line(trusted, {
        x: middle,
        y,
        z: 'series',
        sort: middle,
        stroke: colours.muted,
        strokeWidth: 1.5,
      }),
      Plot.arrow(based, {
        x1: ({ baseline }: ChartPoint) => baseline?.at,
        y1: ({ baseline }: ChartPoint) => baseline?.value,
        x2: middle,
        y2: y,
        stroke: colours.doubt,
        strokeWidth: 2,
        insetEnd: 7,
      }),
      ...valueMarks(dated, { x: middle, y, reports, more: 'up' }),
      ...names(dated.length > mostNames ? [] : dated, axis, labelOf),
      Plot.dot(
        dated,
        Plot.pointer({ x: middle, y, r: 8, stroke: colours.ink, strokeWidth: 2, fill: 'none' }),
      ),
      Plot.tip(
        dated,
        Plot.pointer({ x: middle, y, title: tipOf, fill: colours.paper, stroke: colours.line }),
      ),
    ],
  });
}

/** Names by turns above and below their figures, turned inwards where the axis begins and ends. */
function names(points: readonly ChartPoint[], [first, last]: Years, text: PlotSettings['labelOf']) {
  const inOrder = points.toSorted((one, other) => Number(middle(one)) - Number(middle(other)));
  const anchorOf = (point: ChartPoint): 'start' | 'middle' | 'end' => {
    const share = (Number(middle(point)) - Number(first)) / (Number(last) - Number(first));
    return share < 0.3 ? 'start' : share > 0.7 ? 'end' : 'middle';
  };
  return inOrder.map((point, at) => {
    const textAnchor = anchorOf(point);
    const isAbove = at % 2 === 0;
    return Plot.text([point], {
      x: middle,
      y: ({ value }: ChartPoint) => value,
      text,
      textAnchor,
      dx: { start: -6, middle: 0, end: 6 }[textAnchor],
      dy: isAbove ? -26 : 14,
      lineAnchor: isAbove ? 'bottom' : 'top',
      lineWidth: 20,
      lineHeight: 1.2,
      fill: colours.ink,
      stroke: colours.paper,
      strokeWidth: 4,
    });
  });
}

/** Those that can stand on an axis of time. */
export function datedPoints(points: readonly ChartPoint[]): ChartPoint[] {
  return points.filter(({ from, until }) => from !== null || until !== null);
}

/** Where a figure stands: in the middle of its time, at the known end of one that is open. */
function middle({ from, until }: ChartPoint): Date | null {
  return from && until ? new Date((from.getTime() + until.getTime()) / 2) : (from ?? until);
}

type Years = readonly [Date, Date];

/** Whole years, with one before and one after. */
function yearsOf(points: readonly ChartPoint[]): Years {
  const years = points
    .flatMap(({ from, until, baseline }) => [from, until, baseline?.at ?? null])
    .flatMap((day) => (day === null ? [] : [day.getUTCFullYear()]));
  return [new Date(Date.UTC(Math.min(...years) - 1, 0)), new Date(Date.UTC(Math.max(...years) + 2, 0))];
}
