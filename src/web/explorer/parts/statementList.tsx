import { useMessages } from '../language/language.js';
import type { StatementPartsFragment } from '../operations.js';
import { FlagBadges } from './flags.js';
import { useRovingRows } from './roving.js';
import { StatementLine } from './statementLine.js';
import { Unfolding } from './unfolding.js';

interface ListProps {
  readonly statements: readonly StatementPartsFragment[];
  readonly on?: string;
  readonly label: string;
}

/** Statements, each with its words and notes folded below it; arrows go from one to the next, Enter unfolds. */
export function StatementList({ statements, on, label }: ListProps) {
  const { list } = useMessages();
  const roving = useRovingRows<HTMLUListElement>('summary');
  return (
    <ul className="statements" aria-label={`${label}. ${list.keys}`} {...roving}>
      {statements.map((statement) => (
        <li key={statement.id} data-rank={statement.rank}>
          <div className="statement-line">
            <StatementLine statement={statement} on={on} />
          </div>
          <Badges statement={statement} />
          <Unfolding statement={statement} />
        </li>
      ))}
    </ul>
  );
}

/** What is to be known of a statement before it is believed. */
export function Badges({
  statement: { origin, rank, flags },
}: {
  readonly statement: Pick<StatementPartsFragment, 'origin' | 'rank' | 'flags'>;
}) {
  const { statement: words } = useMessages();
  return (
    <div className="badges">
      {origin === 'EDITOR' && <span className="badge">{words.editor}</span>}
      {rank === 'DEPRECATED' && <span className="badge">{words.deprecated}</span>}
      {rank === 'PREFERRED' && <span className="badge">{words.preferred}</span>}
      <FlagBadges flags={flags} />
    </div>
  );
}
