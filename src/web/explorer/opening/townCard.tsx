import { useMessages } from '../language/language.js';
import type { OpeningQuery } from '../operations.js';
import { EntityLink } from '../parts/entityLink.js';
import { Go } from '../shell/go.js';

export type Town = OpeningQuery['districts']['nodes'][number]['towns']['nodes'][number];
type Village = Town['villages']['nodes'][number];

/** A town or street with its villages and what they and it have. */
export function TownCard({ town }: { readonly town: Town }) {
  const { opening, list } = useMessages();
  return (
    <li className="card">
      <h4>
        <EntityLink entity={town} />
      </h4>
      {town.villages.nodes.length === 0 && <p className="muted">{opening.noVillage}</p>}
      <ul className="plain">
        {town.villages.nodes.map((village) => (
          <li key={village.id}>
            <EntityLink entity={village} /> <Outcomes village={village} />
          </li>
        ))}
      </ul>
      {town.villages.totalCount > town.villages.nodes.length && (
        <p className="muted">{list.more(town.villages.totalCount - town.villages.nodes.length)}</p>
      )}
      {town.located.nodes.length > 0 && (
        <>
          <h5>{opening.here}</h5>
          <ul className="plain">
            {town.located.nodes.map((one) => (
              <li key={one.id}>
                <EntityLink entity={one} />
              </li>
            ))}
          </ul>
        </>
      )}
    </li>
  );
}

function Outcomes({ village: { id, awards } }: { readonly village: Village }) {
  const { opening, outcomes } = useMessages();
  if (awards.nodes.length === 0) return <small className="muted">{opening.noAward}</small>;
  return awards.nodes.map((grant) => (
    <Go key={grant.id} className="outcome" data-outcome={grant.outcome} to="/awards" with={{ recipient: id }}>
      {outcomes[grant.outcome]}
    </Go>
  ));
}
