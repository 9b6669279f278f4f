import { useLanguage } from '../language/language.js';
import { FiguresTableDocument, type FiguresTableQueryVariables } from '../operations.js';
import { Nothing } from '../parts/answer.js';
import { pageArguments, Pager } from '../parts/pager.js';
import { View } from '../parts/view.js';
import { useAnswer } from '../service/useAnswer.js';
import { useConditions } from '../shell/conditions.js';
import { FigureFilter } from './figureFilter.js';
import { FigureLegend } from './legend.js';
import { FigureTable } from './figureTable.js';

const pageSize = 50;
const conditions = ['text', 'unit', 'metric', 'subject', 'within', 'flagged', 'fell'] as const;

/** All figures in a table, narrowed by the conditions of the address. */
export function FiguresPage() {
  const { messages, lang } = useLanguage();
  const { get, change } = useConditions();
  const asked = useAnswer(FiguresTableDocument, {
    lang,
    ...conditionsOf(get),
    ...pageArguments(get, pageSize),
  });
  const isNarrowed = conditions.some((name) => get(name) !== undefined);
  const clear = () => change(Object.fromEntries(conditions.map((name) => [name, undefined])));
  const units = asked.result.data?.data.observationSummary ?? [];
  return (
    <View
      title={messages.figures.title}
      intro={messages.figures.intro}
      asked={asked}
      controls={
        <>
          <FigureFilter units={units} clear={isNarrowed ? clear : undefined} />
          <FigureLegend />
        </>
      }
    >
      {({ observations }) => (
        <>
          {observations.nodes.length === 0 ? (
            <Nothing clear={isNarrowed ? clear : undefined} />
          ) : (
            <FigureTable figures={observations.nodes} />
          )}
          <Pager of={observations} />
        </>
      )}
    </View>
  );
}

/** What the address asks for, in the words of the service. */
export function conditionsOf(
  get: (name: string) => string | undefined,
): Omit<FiguresTableQueryVariables, 'lang'> {
  const fell = { aspect: 'CHANGE_PCT', value: { lte: 0, mode: 'STATED' } } as const;
  return {
    text: get('text'),
    unit: get('unit'),
    metric: get('metric'),
    subject: get('subject'),
    within: get('within'),
    ...(get('flagged') === 'true' && { flagged: true }),
    ...(get('fell') === 'true' && fell),
  };
}
