import { useMessages } from '../language/language.js';
import type { StatementPartsFragment } from '../operations.js';
import { FlagBadges, FlagNotes } from './flags.js';
import { useRovingRows } from './roving.js';
import { StatementLine } from './statementLine.js';
import { Unfolding } from './unfolding.js';

interface ListProps {
  readonly statements: readonly StatementPartsFragment[];
  readonly on?: string;
  readonly label: string;
  /** Whether what is doubtful about each is told at once, not only when it is unfolded. */
  readonly withNotes?: boolean;
}

/** Statements, each with its words and notes folded below it; arrows go from one to the next, Enter unfolds. */
export function StatementList({ statements, on, label, withNotes = false }: ListProps) {
  const { list } = useMessages();
  const roving = useRovingRows<HTMLUListElement>('summary');
  return (
    <ul className="statements" aria-label={`${label}. ${list.keys}`} {...roving}>
      {statements.map((statement) => (
        <li key={statement.id} data-rank={statement.rank}>
          <div className="statement-line">
            <StatementLine statement={statement} on={on} />
          </div>
          <Badges statement={withNotes ? { ...statement, flags: [] } : statement} />
          {withNotes && <FlagNotes flags={statement.flags} />}
          <Unfolding statement={withNotes ? { ...statement, flags: [] } : statement} />
        </li>
      ))}
    </ul>
  );
}

/** What is to be known of a statement before it is believed. */
export function Badges({
  statement: { origin, rank, flags },
  withOrigin = false,
}: {
  readonly statement: Pick<StatementPartsFragment, 'origin' | 'rank' | 'flags'>;
  /** Whether it is told as well that the report itself has it, which goes without saying elsewhere. */
  readonly withOrigin?: boolean;
}) {
  const { statement: words } = useMessages();
  return (
    <div className="badges">
      {origin === 'REPORT' && withOrigin && <span className="badge">{words.report}</span>}
      {origin === 'EDITOR' && <span className="badge">{words.editor}</span>}
      {rank === 'DEPRECATED' && <span className="badge">{words.deprecated}</span>}
      {rank === 'PREFERRED' && <span className="badge">{words.preferred}</span>}
      <FlagBadges flags={flags} />
    </div>
  );
}
