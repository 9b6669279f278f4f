import { useLanguage } from '../language/language.js';
import { PathBetweenDocument } from '../operations.js';
import { Answer } from '../parts/answer.js';
import { EntityLink } from '../parts/entityLink.js';
import { ShowAsGraphql } from '../parts/view.js';
import { useAnswer } from '../service/useAnswer.js';
import { pathOf } from '../shell/address.js';
import { useConditions } from '../shell/conditions.js';
import { Go } from '../shell/go.js';

/** The shortest way between two entities, step by step, each with its statement. */
export function Way({ from, to }: { readonly from: string; readonly to: string }) {
  const { messages, lang } = useLanguage();
  const { change } = useConditions();
  const words = messages.neighbourhood;
  const asked = useAnswer(PathBetweenDocument, { from, to, lang });
  return (
    <Answer to={asked}>
      {({ path }) => (
        <>
          <p role="status">{path ? words.path(path.length) : words.noPath}</p>
          <ol className="way">
            {path?.steps.map(({ from: one, to: other, predicate, forward, statements }) => {
              const [subject, object] = forward ? [one, other] : [other, one];
              const [statement] = statements;
              return (
                <li key={`${one.id} ${other.id}`}>
                  <EntityLink entity={subject} />{' '}
                  <span className="predicate">{messages.predicates[predicate]}</span>{' '}
                  <EntityLink entity={object} />{' '}
                  {statement && (
                    <small>
                      <Go to={pathOf('statement', statement.id)}>{messages.statement.details}</Go>
                    </small>
                  )}
                </li>
              );
            })}
          </ol>
          <button type="button" onClick={() => change({ to: undefined })}>
            {words.clearPath}
          </button>
          <ShowAsGraphql asked={asked} />
        </>
      )}
    </Answer>
  );
}
