import { useLanguage } from '../language/language.js';
import type { FiguresTableQuery } from '../operations.js';
import { ChangeLine } from '../parts/change.js';
import { csvOf } from '../parts/csv.js';
import { download } from '../parts/download.js';
import { EntityLink } from '../parts/entityLink.js';
import { FlagBadges } from '../parts/flags.js';
import { periodText } from '../parts/periodText.js';
import { Quantity } from '../parts/quantity.js';
import { TableFrame } from '../parts/tableFrame.js';
import { pathOf } from '../shell/address.js';
import { Go } from '../shell/go.js';
import { figureHeadings, figureRow } from './figureRow.js';
import { MarkDrawing } from './markDrawing.js';
import { markOf, scaleFor, scaleName, type Scale } from './scale.js';

/** A row of the table. */
export type Figure = FiguresTableQuery['observations']['nodes'][number];

/** Figures in rows, each with a mark on the scale of its unit. */
export function FigureTable({ figures }: { readonly figures: readonly Figure[] }) {
  const { messages } = useLanguage();
  const { columns } = messages.figures;
  const scales = scalesOf(figures);
  return (
    <>
      <TableFrame label={messages.figures.title}>
        <thead>
          <tr>
            <th scope="col">{columns.metric}</th>
            <th scope="col">{columns.value}</th>
            <th scope="col">{columns.mark}</th>
            <th scope="col">{columns.period}</th>
            <th scope="col">{columns.source}</th>
          </tr>
        </thead>
        <tbody>
          {figures.map((figure) => (
            <FigureRow
              key={figure.id}
              figure={figure}
              scale={scales.get(scaleName(figure.quantity, figure.aspect))}
            />
          ))}
        </tbody>
      </TableFrame>
      <p className="after-table">
        <button
          type="button"
          onClick={() => download('figures.csv', csvOf(figureHeadings, figures.map(figureRow)), 'text/csv')}
        >
          {messages.list.csv}
        </button>
      </p>
    </>
  );
}

function FigureRow({ figure, scale }: { readonly figure: Figure; readonly scale: Scale | undefined }) {
  const { messages } = useLanguage();
  const { metric, subject, quantity, aspect, period, flags, evidence } = figure;
  const change = figure.change ?? figure.changeOf?.change ?? null;
  const mark = scale && markOf(figure, scale);
  return (
    <tr data-rank={figure.rank}>
      <th scope="row">
        <Go to={pathOf('statement', figure.id)}>{metric.name}</Go>
        <small>
          <EntityLink entity={subject} />
        </small>
      </th>
      <td data-label={messages.figures.columns.value}>
        <Quantity quantity={quantity} aspect={aspect} /> <small>{messages.aspects[aspect]}</small>
        {change && <ChangeLine change={change} />} <FlagBadges flags={flags} />
      </td>
      <td data-label={messages.figures.columns.mark}>
        {mark ? <MarkDrawing mark={mark} /> : <small className="muted">{messages.figures.noValue}</small>}
      </td>
      <td data-label={messages.figures.columns.period}>
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
    </tr>
  );
}

/** One scale for each unit: two units never share one. */
function scalesOf(figures: readonly Figure[]): Map<string, Scale> {
  const byUnit = Map.groupBy(figures, ({ quantity, aspect }) => scaleName(quantity, aspect));
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
