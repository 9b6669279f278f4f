import { useMessages } from '../language/language.js';
import type { FlagKind } from '../operations.js';

interface Flagged {
  readonly flags: readonly { readonly kind: FlagKind; readonly note: string }[];
}

/** The kinds of doubt in short, each once. */
export function FlagBadges({ flags }: Flagged) {
  const messages = useMessages();
  return [...new Set(flags.map(({ kind }) => kind))].map((kind) => (
    <span key={kind} className="flag">
      <span aria-hidden="true">⚑ </span>
      {messages.flags[kind]}
    </span>
  ));
}

/** Each doubt with what an editor noted. */
export function FlagNotes({ flags }: Flagged) {
  const messages = useMessages();
  if (flags.length === 0) return null;
  return (
    <dl className="flag-notes">
      {flags.map(({ kind, note }, at) => (
        <div key={at}>
          <dt className="flag">
            <span aria-hidden="true">⚑ </span>
            {messages.flags[kind]}
          </dt>
          <dd lang="en">{note}</dd>
        </div>
      ))}
    </dl>
  );
}
