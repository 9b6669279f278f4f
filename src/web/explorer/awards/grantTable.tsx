import { useMessages } from '../language/language.js';
import type { AwardsTableQuery } from '../operations.js';
import { EntityLink } from '../parts/entityLink.js';
import { FlagBadges } from '../parts/flags.js';
import { TableFrame } from '../parts/tableFrame.js';
import { Unfolding } from '../parts/unfolding.js';

type Grant = AwardsTableQuery['awardGrants']['nodes'][number];

/** Grants of awards in rows; the words of each unfold in its last cell. */
export function GrantTable({ grants }: { readonly grants: readonly Grant[] }) {
  const { awards } = useMessages();
  const { columns } = awards;
  return (
    <TableFrame label={awards.title}>
      <thead>
        <tr>
          <th scope="col">{columns.recipient}</th>
          <th scope="col">{columns.award}</th>
          <th scope="col">{columns.outcome}</th>
          <th scope="col">{columns.year}</th>
          <th scope="col">{columns.source}</th>
        </tr>
      </thead>
      <tbody>
        {grants.map((grant) => (
          <GrantRow key={grant.id} grant={grant} />
        ))}
      </tbody>
    </TableFrame>
  );
}

function GrantRow({ grant }: { readonly grant: Grant }) {
  const { awards, outcomes } = useMessages();
  const { columns } = awards;
  const { recipient, award, awarder, outcome, year, flags } = grant;
  return (
    <tr>
      <th scope="row">
        <EntityLink entity={recipient} />
      </th>
      <td data-label={columns.award}>
        {award ? <EntityLink entity={award} /> : <em className="muted">{awards.unstated}</em>}
        {awarder && <small className="muted"> {awards.by(awarder.name)}</small>}
      </td>
      <td data-label={columns.outcome}>
        <span className="outcome" data-outcome={outcome}>
          {outcomes[outcome]}
        </span>{' '}
        <FlagBadges flags={flags} />
      </td>
      <td data-label={columns.year}>{year ?? <small className="muted">{awards.noYear}</small>}</td>
      <td data-label={columns.source}>
        <Unfolding statement={grant} />
      </td>
    </tr>
  );
}
