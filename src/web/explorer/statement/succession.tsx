import { useMessages } from '../language/language.js';
import { pathOf } from '../shell/address.js';
import { Go } from '../shell/go.js';
import type { AnyStatement } from './statementPage.js';

/** What a statement replaces and what replaced it. */
export function Succession({ statement }: { readonly statement: AnyStatement }) {
  const { statement: words } = useMessages();
  const links = [
    ...statement.supersededBy.map((link) => ({ ...link, words: words.replacedBy })),
    ...statement.supersedes.map((link) => ({ ...link, words: words.replaces })),
  ];
  return (
    <>
      {statement.statusReason !== null && (
        <p className="note" lang="en">
          {statement.statusReason}
        </p>
      )}
      {links.map(({ reason, statement: other, words: how }) => (
        <p key={other.id} className="note">
          {how} <Go to={pathOf('statement', other.id)}>{other.id}</Go>
          {reason !== null && <span lang="en"> {reason}</span>}
        </p>
      ))}
    </>
  );
}
