import { useLanguage } from '../language/language.js';
import { SectionYieldDocument } from '../operations.js';
import { Nothing } from '../parts/answer.js';
import { pageArguments, Pager } from '../parts/pager.js';
import { StatementList } from '../parts/statementList.js';
import { View } from '../parts/view.js';
import { useAnswer } from '../service/useAnswer.js';
import { useConditions } from '../shell/conditions.js';
import { Go } from '../shell/go.js';

const pageSize = 25;

/** What rests on the words of one section. */
export function SectionYield({ section }: { readonly section: string }) {
  const { messages, lang } = useLanguage();
  const { get } = useConditions();
  const asked = useAnswer(SectionYieldDocument, { section, lang, ...pageArguments(get, pageSize) });
  const node = asked.result.data?.data.node;
  const title = node && 'title' in node ? node.title : messages.reports.title;
  return (
    <View title={title} intro={messages.reports.yield} asked={asked}>
      {({ statements }) => (
        <>
          <p>
            <Go to="/reports">← {messages.reports.title}</Go> ·{' '}
            <Go to="/doubtful" with={{ section }}>
              {messages.doubtful.title}
            </Go>
          </p>
          {statements.nodes.length === 0 ? (
            <Nothing />
          ) : (
            <StatementList statements={statements.nodes} label={title} />
          )}
          <Pager of={statements} />
        </>
      )}
    </View>
  );
}
