import { useState } from 'react';
import { useLanguage } from '../language/language.js';
import { DoubtfulListDocument, type DoubtfulListQuery, type FlagKind } from '../operations.js';
import { Nothing } from '../parts/answer.js';
import { EntityLink } from '../parts/entityLink.js';
import { pageArguments, Pager } from '../parts/pager.js';
import { StatementList } from '../parts/statementList.js';
import { View } from '../parts/view.js';
import { WordsOf } from '../parts/unfolding.js';
import { useAnswer } from '../service/useAnswer.js';
import { useConditions } from '../shell/conditions.js';
import { FlagChart, flagKinds } from './flagChart.js';

const pageSize = 25;

/** Every flagged statement by kind of doubt and section, and what the report leaves open. */
export function DoubtfulPage() {
  const { messages, lang } = useLanguage();
  const { get, change } = useConditions();
  const flag = flagKinds.find((kind) => kind === get('flag'));
  const section = get('section');
  const asked = useAnswer(DoubtfulListDocument, {
    lang,
    ...(flag && { flags: [flag] }),
    ...(section !== undefined && { evidence: { section } }),
    ...pageArguments(get, pageSize),
  });
  const words = messages.doubtful;
  const clear = () => change({ flag: undefined, section: undefined });
  return (
    <View title={words.title} intro={words.intro} asked={asked}>
      {(data) => (
        <>
          <SectionFilter reports={data.reports} />
          <FlagChart
            counts={data}
            chosen={flag}
            choose={(kind: FlagKind | undefined) => change({ flag: kind })}
          />
          <section aria-labelledby="statements">
            <h2 id="statements">{words.statements}</h2>
            {data.statements.nodes.length === 0 ? (
              <Nothing clear={clear} />
            ) : (
              <StatementList statements={data.statements.nodes} label={words.statements} withNotes />
            )}
            <Pager of={data.statements} />
          </section>
          <Gaps gaps={gapsIn(data.gaps, section)} />
        </>
      )}
    </View>
  );
}

type Gap = DoubtfulListQuery['gaps'][number];

/** The gaps that rest on words of a section; all without one. */
export function gapsIn(gaps: readonly Gap[], section: string | undefined): readonly Gap[] {
  return section === undefined
    ? gaps
    : gaps.filter(({ evidence }) => evidence.some(({ passage }) => passage.section.id === section));
}

function SectionFilter({ reports }: Pick<DoubtfulListQuery, 'reports'>) {
  const { messages } = useLanguage();
  const { get, change } = useConditions();
  return (
    <form
      className="filter"
      aria-label={messages.figures.filter}
      onSubmit={(event) => event.preventDefault()}
    >
      <label>
        {messages.doubtful.section}
        <select value={get('section') ?? ''} onChange={({ target }) => change({ section: target.value })}>
          <option value="">{messages.doubtful.everySection}</option>
          {reports.nodes.flatMap(({ sections }) =>
            sections.nodes.map(({ id, title }) => (
              <option key={id} value={id} lang="en">
                {title}
              </option>
            )),
          )}
        </select>
      </label>
    </form>
  );
}

function Gaps({ gaps }: { readonly gaps: readonly Gap[] }) {
  const { messages } = useLanguage();
  return (
    <section aria-labelledby="gaps">
      <h2 id="gaps">
        {messages.doubtful.gaps} <small className="muted">{gaps.length}</small>
      </h2>
      <ul className="statements">
        {gaps.map(({ id, note, about, evidence }) => (
          <li key={id}>
            <p lang="en">{note}</p>
            {about.map((entity) => (
              <EntityLink key={entity.id} entity={entity} />
            ))}
            {evidence.length > 0 && <GapWords id={id} />}
          </li>
        ))}
      </ul>
    </section>
  );
}

function GapWords({ id }: { readonly id: string }) {
  const { messages } = useLanguage();
  const [isOpen, setOpen] = useState(false);
  return (
    <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{messages.statement.words}</summary>
      {isOpen && <WordsOf id={id} />}
    </details>
  );
}
