import { useMessages } from '../../language/language.js';
import { ChangeLine } from '../../parts/change.js';
import { FlagBadges } from '../../parts/flags.js';
import { periodText } from '../../parts/periodText.js';
import { Quantity } from '../../parts/quantity.js';
import { TableFrame } from '../../parts/tableFrame.js';
import { pathOf } from '../../shell/address.js';
import { Go } from '../../shell/go.js';
import type { Figure } from './chartPoints.js';

/** What a drawing shows, and what it cannot show, in rows. */
export function ChartTable({
  figures,
  title,
}: {
  readonly figures: readonly Figure[];
  readonly title: string;
}) {
  const messages = useMessages();
  const { columns, charts, undated } = messages.figures;
  return (
    <TableFrame label={title}>
      <thead>
        <tr>
          <th scope="col">{columns.metric}</th>
          <th scope="col">{columns.value}</th>
          <th scope="col">{columns.period}</th>
          <th scope="col">{charts.report}</th>
        </tr>
      </thead>
      <tbody>
        {figures.map(({ id, rank, metric, quantity, aspect, change, flags, period, report }) => (
          <tr key={id} data-rank={rank}>
            <th scope="row">
              <Go to={pathOf('statement', id)}>{metric.name}</Go>
            </th>
            <td data-label={columns.value}>
              <Quantity quantity={quantity} aspect={aspect} />
              {change && <ChangeLine change={change} />} <FlagBadges flags={flags} />
            </td>
            <td className="short" data-label={columns.period}>
              {period ? periodText(period.edtf, messages) : undated}
            </td>
            <td data-label={charts.report} lang="en">
              {report.title}
            </td>
          </tr>
        ))}
      </tbody>
    </TableFrame>
  );
}
