import { useMessages } from '../language/language.js';
import { EntityLink } from '../parts/entityLink.js';
import { TableFrame } from '../parts/tableFrame.js';
import type { Drawn, Thing } from './merge.js';

interface ThingTableProps {
  readonly drawn: Drawn;
  readonly selected: string | undefined;
  readonly select: (id: string) => void;
  readonly expanded: readonly string[];
  readonly toggle: (id: string) => void;
}

/** What is drawn, in rows: the row that has the focus is the thing that is marked in the picture. */
export function ThingTable({ drawn, ...others }: ThingTableProps) {
  const { neighbourhood } = useMessages();
  return (
    <TableFrame label={neighbourhood.things}>
      <thead className="unseen">
        <tr>
          <th scope="col">{neighbourhood.things}</th>
          <th scope="col">{neighbourhood.links}</th>
        </tr>
      </thead>
      <tbody>
        {drawn.things.map((thing) => (
          <ThingRow key={thing.entity.id} thing={thing} drawn={drawn} {...others} />
        ))}
      </tbody>
    </TableFrame>
  );
}

interface ThingRowProps extends ThingTableProps {
  readonly thing: Thing;
}

function ThingRow({ thing: { entity, leftOut }, drawn, selected, select, expanded, toggle }: ThingRowProps) {
  const { neighbourhood } = useMessages();
  const isExpanded = expanded.includes(entity.id);
  return (
    <tr
      aria-current={selected === entity.id ? 'true' : undefined}
      onFocus={() => select(entity.id)}
      onClick={() => select(entity.id)}
    >
      <th scope="row">
        <EntityLink entity={entity} />
        {selected === entity.id && <Links of={entity.id} drawn={drawn} />}
      </th>
      <td>
        {leftOut > 0 && <small className="muted">{neighbourhood.leftOut(leftOut)}</small>}
        {(leftOut > 0 || isExpanded) && (
          <button type="button" aria-expanded={isExpanded} onClick={() => toggle(entity.id)}>
            {isExpanded ? neighbourhood.collapse : neighbourhood.expand}
          </button>
        )}
      </td>
    </tr>
  );
}

/** How the chosen thing is linked to the others. */
function Links({ of, drawn }: { readonly of: string; readonly drawn: Drawn }) {
  const { predicates } = useMessages();
  const names = new Map(drawn.things.map(({ entity }) => [entity.id, entity.name]));
  const near = drawn.links.filter(({ from, to }) => from.id === of || to.id === of);
  return (
    <ul className="near-links">
      {near.map(({ from, predicate, to }) => (
        <li key={`${from.id} ${predicate} ${to.id}`}>
          {names.get(from.id)} <span className="predicate">{predicates[predicate]}</span> {names.get(to.id)}
        </li>
      ))}
    </ul>
  );
}
