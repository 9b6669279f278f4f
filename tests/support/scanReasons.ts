const fewMetrics = 'There are few metrics: reports count the same things again and again.';
const sharesAlike = 'It has a few values, each of which a good part of all rows has.';

/**
 * Why a list at the root is read as a whole, or in its order up to the end of the page, for some conditions. A key is a list
 * and a condition, or with `*` for any name a part of one.
 */
export const reasons: Readonly<Record<string, string>> = {
  '*.asOf': 'Of when a row was published it keeps the history itself, and at most times most rows were.',
  '*.or': 'Alternatives are told row by row, see decision 0017.',
  '*.not': 'What something is not leads nowhere.',
  '*.*.none': 'What something lacks leads nowhere.',
  '*.*.all': 'What has nothing of the sort meets it too, and nothing leads there.',
  '*.*.count': 'How many there are is counted, not stored.',
  '*.words': 'A word may stand in a description, which no index holds.',
  '*.evidence.token': 'Words are kept as printed, and no index finds a part of them whatever the case.',
  '*.latest': 'Which figure is the latest is told by all others of its kind.',
  '*.flags': 'A list of several values is in no index, and a good part of all rows has a flag.',
  '*.flagged': sharesAlike,
  '*.origin': sharesAlike,
  '*.rank': sharesAlike,
  '*.outcome': sharesAlike,
  '*.forms': sharesAlike,
  '*.levels': sharesAlike,
  '*.aspect': sharesAlike,
  '*.comparator': sharesAlike,
  '*.statType': sharesAlike,
  'metrics.text': fewMetrics,
  'observations.text': fewMetrics,
  'observationSummary.text': fewMetrics,
  'entitySummary.having.*': 'A group is told by all of its entities.',
  'observationSummary.having.*': 'A group is told by all of its figures.',
  'publications.publisher': 'Which publisher of several is meant is told by comparing them.',
};

/** The key of the reason for a condition of a list, if there is one. */
export function reasonFor(condition: string): string | null {
  return (
    Object.keys(reasons).find((key) => {
      const pattern = key.split('.').map((part) => (part === '*' ? '\\w+' : part));
      return new RegExp(`^${pattern.join('\\.')}$`).test(condition);
    }) ?? null
  );
}
