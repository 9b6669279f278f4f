import { useEffect, useRef, useState } from 'react';
import { useNavigate } from 'react-router';
import { useLanguage } from '../../language/language.js';
import { csvOf } from '../../parts/csv.js';
import { download } from '../../parts/download.js';
import { periodText } from '../../parts/periodText.js';
import { quantityText, unitName } from '../../parts/quantityText.js';
import { pathOf } from '../../shell/address.js';
import { useAddress } from '../../shell/go.js';
import { figureHeadings, figureRow } from '../figureRow.js';
import { amountsOf, spansMagnitudes, type ChartGroup, type ChartPoint } from './chartPoints.js';
import { ChartTable } from './chartTable.js';
import { datedPoints, periodPlot } from './periodPlot.js';
import { pngOf } from './png.js';
import { unitPlot } from './unitPlot.js';
import { useWidth } from './useWidth.js';

interface ChartProps {
  readonly group: ChartGroup;
  readonly by: 'unit' | 'period';
  readonly reports: readonly string[];
}

/** The figures of one unit as a drawing, as rows, and to take away. */
export function ChartFigure({ group, by, reports }: ChartProps) {
  const { messages, tongue } = useLanguage();
  const [isTable, setTable] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  const words = messages.figures.charts;
  const unit = group.figures[0]?.quantity.unit;
  const title =
    group.name === 'CHANGE' || !unit ? messages.aspects.CHANGE_PCT : unitName(unit, messages, tongue);
  const file = `figures-${group.name.toLowerCase()}`;
  const savePng = async (): Promise<void> => {
    const drawing = place.current?.querySelector('svg');
    if (drawing) download(`${file}.png`, await pngOf(drawing, title), 'image/png');
  };
  return (
    <section className="chart" aria-label={title}>
      <h2>
        {title}{' '}
        <small className="muted">{(by === 'unit' ? group.points : datedPoints(group.points)).length}</small>
      </h2>
      <Drawing {...{ group, by, reports, title, place }} />
      <p className="tools">
        <button type="button" aria-expanded={isTable} onClick={() => setTable(!isTable)}>
          {words.asTable}
        </button>
        <button
          type="button"
          onClick={() =>
            download(`${file}.csv`, csvOf(figureHeadings, group.figures.map(figureRow)), 'text/csv')
          }
        >
          CSV
        </button>
        <button type="button" onClick={() => void savePng()}>
          PNG
        </button>
      </p>
      {isTable && <ChartTable figures={group.figures} title={title} />}
    </section>
  );
}

interface DrawingProps extends ChartProps {
  readonly title: string;
  readonly place: React.RefObject<HTMLDivElement | null>;
}

/** Drawn anew when its place becomes wider or narrower; a click on a figure opens its page. */
function Drawing({ group, by, reports, title, place }: DrawingProps) {
  const { messages, tongue } = useLanguage();
  const navigate = useNavigate();
  const address = useAddress();
  const width = useWidth(place);
  const { marks } = messages;
  const words = messages.figures.charts;
  const labelOf = ({ figure }: ChartPoint): string => {
    const { metric, subject, quantity, aspect, period, change, flags } = figure;
    const doubt = flags.length > 0 ? '⚑ ' : '';
    const when = period ? marks.comma + periodText(period.edtf, messages) : '';
    const whose = subject.kind === 'DISTRICT' ? '' : marks.aside(subject.name);
    const by = change ? marks.aside(quantityText(change.stated, messages, tongue, 'CHANGE_PCT')) : '';
    return `${doubt}${metric.name}${whose}${when}${marks.colon}${quantityText(quantity, messages, tongue, aspect)}${by}`;
  };
  const tipOf = (point: ChartPoint): string =>
    reports.length > 1 ? `${labelOf(point)}\n${point.figure.report.title}` : labelOf(point);
  useEffect(() => {
    if (!place.current || width === 0) return;
    const shown = by === 'unit' ? group.points : datedPoints(group.points);
    const isLogarithmic = !isShare(group) && spansMagnitudes(amountsOf(shown));
    const axisLabel = isLogarithmic ? `${title} · ${words.logarithmic}` : title;
    const drawing = (by === 'unit' ? unitPlot : periodPlot)(group, {
      width,
      axisLabel,
      labelOf,
      tipOf,
      reports,
    });
    // What is in it is told by the place around it and by the table.
    drawing.setAttribute('aria-hidden', 'true');
    place.current.replaceChildren(drawing);
    drawing.addEventListener('click', () => {
      const chosen: ChartPoint | null | undefined = drawing.value as ChartPoint | null | undefined;
      if (chosen) void navigate(address(pathOf('statement', chosen.figure.id)));
    });
    return () => drawing.remove();
  }, [group, by, width, title, messages, reports]);
  return (
    <div ref={place} className="plot" role="img" aria-label={words.picture(title, group.points.length)} />
  );
}

const isShare = ({ name }: ChartGroup): boolean => name === 'PERCENT' || name === 'CHANGE';
