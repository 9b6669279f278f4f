import { useLanguage } from '../language/language.js';
import { LinkStatementsDocument } from '../operations.js';
import { Answer } from '../parts/answer.js';
import { StatementList } from '../parts/statementList.js';
import { useAnswer } from '../service/useAnswer.js';
import { linkId, type Drawn } from './merge.js';

/** As many statements as the service gives at once. */
const most = 100;

/** The statements that the chosen link rests on, each with its words. */
export function LinkPanel({ link, drawn }: { readonly link: string; readonly drawn: Drawn }) {
  const { messages } = useLanguage();
  const chosen = drawn.links.find((one) => linkId(one) === link);
  if (!chosen) return null;
  const nameOf = (id: string): string =>
    drawn.things.find(({ entity }) => entity.id === id)?.entity.name ?? id;
  const title = `${nameOf(chosen.from.id)} ${messages.predicates[chosen.predicate]} ${nameOf(chosen.to.id)}`;
  return (
    <section className="link-panel" aria-label={messages.neighbourhood.chosenLink}>
      <h2>{title}</h2>
      <Statements ids={chosen.statements.slice(0, most).map(({ id }) => id)} />
    </section>
  );
}

function Statements({ ids }: { readonly ids: readonly string[] }) {
  const { messages, lang } = useLanguage();
  const asked = useAnswer(LinkStatementsDocument, { ids, lang });
  return (
    <Answer to={asked}>
      {({ nodes }) => (
        <StatementList
          statements={nodes.flatMap((node) => (node && 'rank' in node ? [node] : []))}
          label={messages.neighbourhood.chosenLink}
        />
      )}
    </Answer>
  );
}
