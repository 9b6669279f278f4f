import * as Plot from '@observablehq/plot';
import { amountsOf, spansMagnitudes, type ChartGroup, type ChartPoint } from './chartPoints.js';
import { colours, valueMarks } from './marks.js';

/** What a drawing needs besides the figures. */
export interface PlotSettings {
  readonly width: number;
  readonly axisLabel: string;
  readonly labelOf: (point: ChartPoint) => string;
  /** The same for a pointed-at figure, with its report where there are several. */
  readonly tipOf: (point: ChartPoint) => string;
  readonly reports: readonly string[];
}

const rowHeight = 42;

/** Figures of one unit in rows, the largest on top, each with its baseline if it has one. */
export function unitPlot({ name, points }: ChartGroup, settings: PlotSettings) {
  const { width, axisLabel, labelOf, tipOf, reports } = settings;
  const rows = points.toSorted((one, other) => other.value - one.value);
  const y = (point: ChartPoint): number => rows.indexOf(point);
  const x = ({ value }: ChartPoint): number => value;
  const based = rows.filter(({ baseline }) => baseline !== null);
  const ranged = rows.filter(({ range }) => range !== null);
  return Plot.plot({
    width,
    height: rows.length * rowHeight + 60,
    marginLeft: 12,
    marginRight: 36,
    marginTop: 14,
    marginBottom: 46,
    style: { color: colours.ink, background: colours.paper, fontSize: '12px', fontFamily: 'inherit' },
    x: { ...scaleOf(name, points), label: axisLabel, labelAnchor: 'right', labelOffset: 38 },
    y: { domain: [-0.7, rows.length - 0.4], reverse: true, axis: null },
    marks: [
      Plot.gridX({ stroke: colours.line, strokeOpacity: 1, ticks: 5 }),
      Plot.ruleY(rows, { y, stroke: colours.line }),
      Plot.ruleY(ranged, {
        y,
        x1: ({ range }: ChartPoint) => range?.[0],
        x2: ({ range }: ChartPoint) => range?.[1],
        stroke: colours.accent,
        strokeWidth: 5,
        strokeOpacity: 0.35,
      }),
      Plot.arrow(based, {
        y1: y,
        y2: y,
        x1: ({ baseline }: ChartPoint) => baseline?.value,
        x2: x,
        stroke: colours.doubt,
        strokeWidth: 2,
        insetEnd: 7,
        headLength: 8,
      }),
      Plot.ruleX(based, {
        x: ({ baseline }: ChartPoint) => baseline?.value,
        y1: (point: ChartPoint) => y(point) - 0.2,
        y2: (point: ChartPoint) => y(point) + 0.2,
        stroke: colours.doubt,
        strokeWidth: 2,
      }),
      ...valueMarks(rows, { x, y, reports, more: 'right' }),
      Plot.text(rows, {
        y,
        text: labelOf,
        frameAnchor: 'left',
        textAnchor: 'start',
        dy: -13,
        fill: colours.ink,
        stroke: colours.paper,
        strokeWidth: 4,
        lineWidth: width / 13,
        textOverflow: 'ellipsis',
      }),
      Plot.dot(rows, Plot.pointer({ x, y, r: 8, stroke: colours.ink, strokeWidth: 2, fill: 'none' })),
      Plot.tip(rows, Plot.pointer({ x, y, title: tipOf, fill: colours.paper, stroke: colours.line })),
    ],
  });
}

/** Shares go from 0 to 100 %, changes from −100 to 100 %; others from nought, or by powers of ten. */
export function scaleOf(name: string, points: readonly ChartPoint[]) {
  const amounts = amountsOf(points);
  const [least, most] = [Math.min(0, ...amounts), Math.max(0, ...amounts)];
  if (name === 'CHANGE') return { domain: [Math.min(-100, least), Math.max(100, most)] };
  if (name === 'PERCENT') return { domain: [least, Math.max(100, most)] };
  if (!spansMagnitudes(amounts)) return { domain: [least, most === 0 ? 1 : most], nice: true };
  return {
    type: 'log',
    domain: [Math.min(1, ...amounts), most],
    nice: true,
    ticks: 5,
    tickFormat: '~s',
  } as const;
}
