import { useParams } from 'react-router';
import { useLanguage } from '../language/language.js';
import { StatementPageDocument, type StatementPageQuery } from '../operations.js';
import { Cite } from '../parts/cite.js';
import { FlagNotes } from '../parts/flags.js';
import { StatementLine } from '../parts/statementLine.js';
import { View } from '../parts/view.js';
import { Words } from '../parts/words.js';
import { useAnswer } from '../service/useAnswer.js';
import { pathOf } from '../shell/address.js';
import { Readings } from './readings.js';
import { Succession } from './succession.js';

/** What the page is about: any kind of statement. */
export type AnyStatement = Extract<StatementPageQuery['node'], { readonly rank: unknown }>;

/** The permanent page of a statement: what it says, in which words, and what is doubtful about it. */
export function StatementPage() {
  const id = useParams()['*'] ?? '';
  return <OneStatement key={id} id={id} />;
}

function OneStatement({ id }: { readonly id: string }) {
  const { messages, lang } = useLanguage();
  const asked = useAnswer(StatementPageDocument, { id, lang });
  const node = asked.result.data?.data.node;
  const statement = node && 'rank' in node ? node : undefined;
  const title = statement ? titleOf(statement) : messages.statement.title;
  return (
    <View title={title} asked={asked}>
      {({ about }) =>
        statement === undefined ? (
          <p>{messages.entity.unknown(id)}</p>
        ) : (
          <Statement statement={statement} graphHash={about.graphHash} title={title} />
        )
      }
    </View>
  );
}

function titleOf(statement: AnyStatement): string {
  return statement.__typename === 'Observation' ? statement.metric.name : statement.about.name;
}

interface StatementProps {
  readonly statement: AnyStatement;
  readonly title: string;
  readonly graphHash: string;
}

function Statement({ statement, title, graphHash }: StatementProps) {
  const { messages, tongue } = useLanguage();
  const words = messages.statement;
  const percent = new Intl.NumberFormat(tongue, { style: 'percent' }).format(statement.confidence);
  return (
    <>
      <p className="statement-main">
        <StatementLine statement={statement} />
      </p>
      <p className="muted">
        {statement.origin === 'EDITOR' ? words.editor : words.report} · {words.confidence(percent)} ·{' '}
        {words.status[statement.status]}
      </p>
      <Succession statement={statement} />
      {statement.conflictsWith.length > 0 && <Readings statement={statement} />}
      <section aria-labelledby="words">
        <h2 id="words">{words.words}</h2>
        <Words evidence={statement.evidence} />
      </section>
      {statement.flags.length > 0 && (
        <section aria-labelledby="flags">
          <h2 id="flags">{words.flags}</h2>
          <FlagNotes flags={statement.flags} />
        </section>
      )}
      <Cite
        cited={{
          title,
          reports: [statement.report],
          passages: [...new Set(statement.evidence.map(({ passage }) => passage.ordinal))],
          graphHash,
          address: location.origin + pathOf('statement', statement.id),
        }}
      />
    </>
  );
}
