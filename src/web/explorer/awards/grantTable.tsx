import { useMessages } from '../language/language.js';
import type { AwardsTableQuery } from '../operations.js';
import { EntityLink } from '../parts/entityLink.js';
import { FlagBadges } from '../parts/flags.js';
import { EndlessTable } from '../parts/endlessTable.js';
import { Unfolding } from '../parts/unfolding.js';
import type { Endless } from '../service/useEndless.js';

type Grant = AwardsTableQuery['awardGrants']['nodes'][number];

/** Grants of awards in rows; the words of each unfold in its last cell. */
export function GrantTable({ list }: { readonly list: Endless<Grant> }) {
  const { awards } = useMessages();
  const { columns } = awards;
  return (
    <EndlessTable
      label={awards.title}
      list={list}
      head={
        <>
          <th scope="col">{columns.recipient}</th>
          <th scope="col">{columns.award}</th>
          <th scope="col">{columns.outcome}</th>
          <th scope="col">{columns.year}</th>
          <th scope="col">{columns.source}</th>
        </>
      }
      cells={(grant) => <GrantCells grant={grant} />}
    />
  );
}

function GrantCells({ grant }: { readonly grant: Grant }) {
  const { awards, outcomes } = useMessages();
  const { columns } = awards;
  const { recipient, award, awarder, outcome, year, flags } = grant;
  return (
    <>
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
      <td className="short" data-label={columns.year}>
        {year ?? <small className="muted">{awards.noYear}</small>}
      </td>
      <td data-label={columns.source}>
        <Unfolding statement={grant} />
      </td>
    </>
  );
}
