import { useLanguage } from '../language/language.js';
import { AwardsTableDocument, type AwardsTableQuery, type GrantStatus } from '../operations.js';
import { Nothing } from '../parts/answer.js';
import { View } from '../parts/view.js';
import { useEndless } from '../service/useEndless.js';
import { useConditions } from '../shell/conditions.js';
import { GrantTable } from './grantTable.js';

const pageSize = 100;
const listOf = ({ awardGrants }: AwardsTableQuery) => awardGrants;
const conditions = ['within', 'recipient', 'award', 'outcome', 'year'] as const;

/** Who received what, from whom, with which outcome and when. */
export function AwardsPage() {
  const { messages, lang } = useLanguage();
  const { get, change } = useConditions();
  const year = Number(get('year') ?? NaN);
  const { asked, list } = useEndless({
    operation: AwardsTableDocument,
    listOf,
    variables: {
      lang,
      within: get('within'),
      recipient: get('recipient'),
      award: get('award'),
      outcome: outcomes.find((outcome) => outcome === get('outcome')),
      ...(Number.isInteger(year) && { year }),
      first: pageSize,
    },
  });
  const isNarrowed = conditions.some((name) => get(name) !== undefined);
  const clear = isNarrowed
    ? () => change(Object.fromEntries(conditions.map((name) => [name, undefined])))
    : undefined;
  return (
    <View
      title={messages.awards.title}
      intro={messages.awards.intro}
      asked={asked}
      controls={<AwardFilter towns={asked.result.data?.data.towns.nodes ?? []} clear={clear} />}
    >
      {() => (list.rows.length === 0 ? <Nothing clear={clear} /> : <GrantTable list={list} />)}
    </View>
  );
}

const outcomes: readonly GrantStatus[] = ['WON', 'SELECTED', 'RANKED', 'CULTIVATION', 'UNSTATED'];

interface FilterProps {
  readonly towns: AwardsTableQuery['towns']['nodes'];
  readonly clear: (() => void) | undefined;
}

function AwardFilter({ towns, clear }: FilterProps) {
  const { messages } = useLanguage();
  const { get, change } = useConditions();
  const { awards } = messages;
  return (
    <form
      className="filter"
      aria-label={messages.figures.filter}
      onSubmit={(event) => event.preventDefault()}
    >
      <label>
        {awards.where}
        <select value={get('within') ?? ''} onChange={({ target }) => change({ within: target.value })}>
          <option value="">{awards.everywhere}</option>
          {towns.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <label>
        {awards.outcome}
        <select value={get('outcome') ?? ''} onChange={({ target }) => change({ outcome: target.value })}>
          <option value="">{messages.figures.any}</option>
          {outcomes.map((outcome) => (
            <option key={outcome} value={outcome}>
              {messages.outcomes[outcome]}
            </option>
          ))}
        </select>
      </label>
      {clear && (
        <button type="button" onClick={clear}>
          {messages.states.clear}
        </button>
      )}
    </form>
  );
}
