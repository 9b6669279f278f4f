import { useLanguage } from '../language/language.js';
import { SearchBoxDocument, type EntityKind } from '../operations.js';
import { kinds } from '../parts/kinds.js';
import { useRovingRows } from '../parts/roving.js';
import { Title } from '../parts/title.js';
import { View } from '../parts/view.js';
import { useAnswer } from '../service/useAnswer.js';
import { pathOf } from '../shell/address.js';
import { useConditions } from '../shell/conditions.js';
import { Go } from '../shell/go.js';
import { Match } from './match.js';
import { OfKind } from './ofKind.js';
import { PassagesFound } from './passagesFound.js';

const pageSize = 20;

/** Everything that bears a name, by kind, and where the report has the words; without a name, all of a kind. */
export function SearchPage() {
  const { messages } = useLanguage();
  const { get } = useConditions();
  const [text, kind] = [get('text'), chosenKind(get)];
  if (text !== undefined) return <Results text={text} kind={kind} />;
  return kind === undefined ? <Title>{messages.search.empty}</Title> : <OfKind kind={kind} />;
}

/** The kind that the address asks for, if it is one. */
const chosenKind = (get: (name: string) => string | undefined): EntityKind | undefined =>
  kinds.find((one) => one === get('kind'));

interface ResultsProps {
  readonly text: string;
  readonly kind: EntityKind | undefined;
}

function Results({ text, kind }: ResultsProps) {
  const { messages, lang } = useLanguage();
  const { get, change } = useConditions();
  const asked = useAnswer(SearchBoxDocument, {
    text,
    lang,
    first: pageSize,
    ...(kind && { kinds: [kind] }),
    after: get('after'),
  });
  const roving = useRovingRows<HTMLUListElement>('a');
  return (
    <>
      <View title={messages.search.title(text)} asked={asked}>
        {({ search }) => (
          <>
            <KindChoice chosen={kind} counts={search.facets.kinds} choose={(to) => change({ kind: to })} />
            {search.totalCount === 0 && (
              <p>
                {messages.search.nothing(text)} {messages.search.hint}
              </p>
            )}
            <p role="status">{messages.search.results(search.totalCount)}</p>
            <ul className="matches" aria-label={messages.search.title(text)} {...roving}>
              {search.edges.map((found) => (
                <li key={found.node.id}>
                  <Go to={pathOf('entity', found.node.id)}>
                    <Match found={found} />
                  </Go>
                </li>
              ))}
            </ul>
            {search.pageInfo.hasNextPage && (
              <button type="button" onClick={() => change({ after: search.pageInfo.endCursor ?? undefined })}>
                {messages.list.next} →
              </button>
            )}
          </>
        )}
      </View>
      <PassagesFound text={text} />
    </>
  );
}

interface ChoiceProps {
  readonly chosen: EntityKind | undefined;
  readonly counts: readonly { readonly kind: EntityKind; readonly count: number }[];
  readonly choose: (kind: EntityKind | undefined) => void;
}

function KindChoice({ chosen, counts, choose }: ChoiceProps) {
  const { search, kinds: names } = useLanguage().messages;
  return (
    <div className="chips" role="group" aria-label={search.everyKind}>
      <button type="button" aria-pressed={chosen === undefined} onClick={() => choose(undefined)}>
        {search.everyKind}
      </button>
      {counts.map(({ kind, count }) => (
        <button key={kind} type="button" aria-pressed={chosen === kind} onClick={() => choose(kind)}>
          {names[kind]} <small>{count}</small>
        </button>
      ))}
    </div>
  );
}
