import { useMemo, useState } from 'react';
import { useLanguage } from '../language/language.js';
import { ChangeLine } from '../parts/change.js';
import { csvOf } from '../parts/csv.js';
import { download } from '../parts/download.js';
import { EndlessTable } from '../parts/endlessTable.js';
import { EntityLink } from '../parts/entityLink.js';
import { FlagBadges } from '../parts/flags.js';
import { periodText } from '../parts/periodText.js';
import { Quantity } from '../parts/quantity.js';
import { aspectText } from '../parts/quantityText.js';
import type { Endless } from '../service/useEndless.js';
import { pathOf } from '../shell/address.js';
import { Go } from '../shell/go.js';
import type { Figure } from './charts/chartPoints.js';
import { figureHeadings, figureRow } from './figureRow.js';
import { MarkDrawing } from './markDrawing.js';
import { markOf, scaleFor, scaleName, type Scale } from './scale.js';
import { groupsOf } from '../parts/groups.js';

/** As many rows as a spreadsheet is still pleasant with. */
const mostInFile = 10_000;

/** Figures in rows, each with a mark on the scale of its unit. */
export function FigureTable({ list }: { readonly list: Endless<Figure> }) {
  const { messages } = useLanguage();
  const { columns, title } = messages.figures;
  const scales = useMemo(() => scalesOf(list.rows), [list.rows]);
  return (
    <>
      <EndlessTable
        label={title}
        list={list}
        rank={({ rank }) => rank}
        head={['metric', 'value', 'mark', 'period', 'source'].map((name) => (
          <th key={name} scope="col">
            {columns[name as keyof typeof columns]}
          </th>
        ))}
        cells={(figure) => (
          <FigureCells figure={figure} scale={scales.get(scaleName(figure.quantity, figure.aspect))} />
        )}
      />
      <TakeAway list={list} />
    </>
  );
}

/** All figures of the list as a file, those too that are not in view. */
function TakeAway({ list }: { readonly list: Endless<Figure> }) {
  const { list: words, states } = useLanguage().messages;
  const [isBusy, setBusy] = useState(false);
  const save = async (): Promise<void> => {
    setBusy(true);
    const rows = await list.all(mostInFile);
    setBusy(false);
    // Why it did not come is told at the end of the list: half a list must not look like a whole one.
    if (rows) download('figures.csv', csvOf(figureHeadings, rows.map(figureRow)), 'text/csv');
  };
  return (
    <p className="after-table">
      <button type="button" disabled={isBusy} onClick={() => void save()}>
        {isBusy ? states.loading : list.total > mostInFile ? words.csvOfFirst(mostInFile) : words.csv}
      </button>
    </p>
  );
}

function FigureCells({ figure, scale }: { readonly figure: Figure; readonly scale: Scale | undefined }) {
  const { messages } = useLanguage();
  const { metric, subject, quantity, aspect, period, flags, evidence } = figure;
  const change = figure.change ?? figure.changeOf?.change ?? null;
  const mark = scale && markOf(figure, scale);
  return (
    <>
      <th scope="row">
        <Go to={pathOf('statement', figure.id)}>{metric.name}</Go>
        <small>
          <EntityLink entity={subject} />
        </small>
      </th>
      <td data-label={messages.figures.columns.value}>
        <Quantity quantity={quantity} aspect={aspect} /> <small>{aspectText(aspect, messages)}</small>
        {change && <ChangeLine change={change} to={figure.changeOf?.quantity} />} <FlagBadges flags={flags} />
      </td>
      <td data-label={messages.figures.columns.mark}>
        {mark ? <MarkDrawing mark={mark} /> : <small className="muted">{messages.figures.noValue}</small>}
      </td>
      <td className="short" data-label={messages.figures.columns.period}>
        {period ? (
          periodText(period.edtf, messages)
        ) : (
          <small className="muted">{messages.figures.undated}</small>
        )}
      </td>
      <td data-label={messages.figures.columns.source}>
        {evidence.map(({ token, passage }, at) => (
          <span key={at} className="token">
            <q lang="en">{token}</q>{' '}
            <small className="muted">{messages.statement.passage(passage.ordinal)}</small>
          </span>
        ))}
      </td>
    </>
  );
}

/** One scale for each unit: two units never share one. */
function scalesOf(figures: readonly Figure[]): Map<string, Scale> {
  const byUnit = groupsOf(figures, ({ quantity, aspect }) => scaleName(quantity, aspect));
  return new Map(
    [...byUnit].map(([name, rows]) => [
      name,
      scaleFor(
        name,
        rows.flatMap(({ quantity, change }) => amountsOf(quantity, change)),
      ),
    ]),
  );
}

function amountsOf(quantity: Figure['quantity'], change: Figure['change']): number[] {
  return [quantity.amount, change?.baseline.quantity.amount ?? null].flatMap((amount) =>
    amount === null ? [] : [Number(amount)],
  );
}
