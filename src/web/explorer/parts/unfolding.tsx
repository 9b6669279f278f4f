import { useState } from 'react';
import { useLanguage, useMessages } from '../language/language.js';
import { WordsOfDocument, type ConflictPartsFragment, type StatementPartsFragment } from '../operations.js';
import { useAnswer } from '../service/useAnswer.js';
import { pathOf } from '../shell/address.js';
import { Go } from '../shell/go.js';
import { Answer } from './answer.js';
import { FlagNotes } from './flags.js';
import { quantityText } from './quantityText.js';
import { Words } from './words.js';

type Noted = Pick<StatementPartsFragment, 'id' | 'flags'>;

/** What a statement rests on, asked for when it is unfolded: a list of many would wait for words that few look at. */
export function Unfolding({ statement }: { readonly statement: Noted }) {
  const { statement: words } = useMessages();
  const [isOpen, setOpen] = useState(false);
  return (
    <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{words.details}</summary>
      {isOpen && <WordsOf id={statement.id} />}
      <FlagNotes flags={statement.flags} />
      <p>
        <Go to={pathOf('statement', statement.id)}>{words.open}</Go>
      </p>
    </details>
  );
}

/** The words of a statement or of a gap, and what says otherwise. */
export function WordsOf({ id }: { readonly id: string }) {
  const asked = useAnswer(WordsOfDocument, { id });
  return (
    <Answer to={asked}>
      {({ node }) =>
        node !== null &&
        'evidence' in node && (
          <>
            <Words evidence={node.evidence} />
            {'conflictsWith' in node && <Conflicts of={node} />}
          </>
        )
      }
    </Answer>
  );
}

/** What says otherwise: the other reading in short, leading to its page. */
function Conflicts({ of: { conflictsWith } }: { readonly of: ConflictPartsFragment }) {
  const { messages, tongue } = useLanguage();
  return conflictsWith.map(({ reason, statement: other }) => (
    <p key={other.id} className="conflict">
      {messages.statement.conflict}
      {messages.marks.colon}
      <Go to={pathOf('statement', other.id)}>
        {'quantity' in other
          ? quantityText(other.quantity, messages, tongue, other.aspect)
          : messages.statement.title}
      </Go>
      {reason !== null && <small lang="en"> {reason}</small>}
    </p>
  ));
}
