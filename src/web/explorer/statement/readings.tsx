import { useMessages } from '../language/language.js';
import type { FigurePartsFragment } from '../operations.js';
import { Quantity } from '../parts/quantity.js';
import { Badges } from '../parts/statementList.js';
import { pathOf } from '../shell/address.js';
import { Go } from '../shell/go.js';
import type { AnyStatement } from './statementPage.js';

/** A statement beside those that say otherwise: the printed and the mended reading, or two reports. */
export function Readings({ statement }: { readonly statement: AnyStatement }) {
  const { statement: words } = useMessages();
  return (
    <section aria-labelledby="readings">
      <h2 id="readings">{words.sideBySide}</h2>
      <ul className="readings">
        <ReadingCard statement={statement} isHere />
        {statement.conflictsWith.map(({ reason, statement: other }) => (
          <ReadingCard key={other.id} statement={other} reason={reason} />
        ))}
      </ul>
    </section>
  );
}

type Reading = Pick<AnyStatement, 'id' | 'origin' | 'rank' | 'flags'> &
  Partial<Pick<FigurePartsFragment, 'aspect' | 'quantity'>>;

interface ReadingProps {
  readonly statement: Reading;
  readonly reason?: string | null;
  /** Whether the page is about this very reading. */
  readonly isHere?: boolean;
}

function ReadingCard({ statement, reason = null, isHere = false }: ReadingProps) {
  const { statement: words } = useMessages();
  const { rank, id } = statement;
  return (
    <li className="card" data-rank={rank}>
      <Badges statement={statement} withOrigin />
      {statement.quantity && (
        <p className="reading">
          <Quantity quantity={statement.quantity} aspect={statement.aspect ?? 'LEVEL'} />
        </p>
      )}
      {reason !== null && (
        <p className="muted" lang="en">
          {reason}
        </p>
      )}
      {!isHere && <Go to={pathOf('statement', id)}>{words.open}</Go>}
    </li>
  );
}
