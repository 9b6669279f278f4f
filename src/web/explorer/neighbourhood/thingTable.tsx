import { useMessages } from '../language/language.js';
import { EntityLink } from '../parts/entityLink.js';
import { TableFrame } from '../parts/tableFrame.js';
import { linkId, type Drawn, type Thing } from './merge.js';

interface ThingTableProps {
  readonly drawn: Drawn;
  readonly selected: string | undefined;
  readonly select: (id: string) => void;
  readonly expanded: readonly string[];
  readonly toggle: (id: string) => void;
  readonly link: string | undefined;
  readonly selectLink: (id: string) => void;
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

function ThingRow({ thing: { entity, leftOut }, ...others }: ThingRowProps) {
  const { selected, select, expanded, toggle } = others;
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
        {selected === entity.id && <Links of={entity.id} {...others} />}
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

/** How the chosen thing is linked to the others; each link leads to what it rests on. */
function Links({ of, drawn, link, selectLink }: Omit<ThingTableProps, 'thing'> & { readonly of: string }) {
  const { predicates } = useMessages();
  const names = new Map(drawn.things.map(({ entity }) => [entity.id, entity.name]));
  const near = drawn.links.filter(({ from, to }) => from.id === of || to.id === of);
  return (
    <ul className="near-links">
      {near.map((one) => (
        <li key={linkId(one)}>
          <button
            type="button"
            className="as-text"
            aria-pressed={link === linkId(one)}
            onClick={() => selectLink(linkId(one))}
          >
            {names.get(one.from.id)} <span className="predicate">{predicates[one.predicate]}</span>{' '}
            {names.get(one.to.id)}
          </button>
        </li>
      ))}
    </ul>
  );
}
