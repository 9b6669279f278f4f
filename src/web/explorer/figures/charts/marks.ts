import * as Plot from '@observablehq/plot';
import type { ChartPoint } from './chartPoints.js';

/** The colours of the style sheet; a PNG gets what they stand for. */
export const colours = {
  ink: 'var(--ink)',
  muted: 'var(--muted)',
  line: 'var(--line)',
  paper: 'var(--surface)',
  accent: 'var(--accent)',
  doubt: 'var(--doubt)',
} as const;

/** Tells reports apart where there are several: the first in the colour of all figures. */
const ofReports = ['var(--accent)', 'var(--do-1)', 'var(--award)', 'var(--who-1)', 'var(--text-1)'];

export function colourOf(report: string, reports: readonly string[]): string {
  return ofReports[reports.indexOf(report) % ofReports.length] ?? colours.accent;
}

type Place = Readonly<Record<'x' | 'y', (point: ChartPoint) => number | Date | null>>;

interface MarksOptions extends Place {
  readonly reports: readonly string[];
  /** Whether more lies to the right or above. */
  readonly more: 'right' | 'up';
}

/** Dots with what is known of their limits: filled where exact, open where not, arrows to where the value may lie. */
export function valueMarks(points: readonly ChartPoint[], { x, y, reports, more }: MarksOptions) {
  const stroke = ({ figure }: ChartPoint): string => colourOf(figure.report.id, reports);
  const opacity = ({ figure }: ChartPoint): number => (figure.rank === 'DEPRECATED' ? 0.45 : 1);
  const towards = more === 'right' ? { MORE: 90, LESS: 270 } : { MORE: 0, LESS: 180 };
  const having = (reach: ChartPoint['reach']) => points.filter((point) => point.reach === reach);
  const arrows = (['MORE', 'LESS'] as const).map((reach) =>
    Plot.vector(having(reach), {
      x,
      y,
      stroke,
      opacity,
      rotate: towards[reach],
      length: 22,
      anchor: 'start',
      strokeWidth: 2,
    }),
  );
  const shared = { x, y, r: 4.5, stroke, opacity, strokeWidth: 2 };
  return [
    ...arrows,
    Plot.vector(having('ABOUT'), {
      x,
      y,
      stroke,
      opacity,
      shape: dash,
      length: 26,
      rotate: more === 'right' ? 90 : 0,
      strokeWidth: 4,
    }),
    Plot.dot(having('EXACT'), { ...shared, fill: stroke }),
    Plot.dot(
      points.filter(({ reach }) => reach !== 'EXACT'),
      { ...shared, fill: colours.paper },
    ),
  ];
}

/** A line with gaps: the value lies somewhere around here. */
const dash: Plot.VectorShapeImplementation = {
  draw: (context, length) => {
    for (const at of [0, 0.4, 0.8]) {
      context.moveTo(0, -length * at);
      context.lineTo(0, -length * (at + 0.2));
    }
  },
};
