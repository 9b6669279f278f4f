/** Adds conditions to a match, beside the WHERE that it may end in: in a clause of their own no index would see them. */
export function where(match: string, conditions: readonly string[]): string {
  if (conditions.length === 0) return match;
  const ours = inOrder(conditions);
  const own = ownWhere(match);
  return own === null ? `${match} WHERE ${ours}` : `${match.slice(0, own)} (${match.slice(own)}) AND ${ours}`;
}

/**
 * What the row itself tells comes first: Neo4j takes a subquery for cheap, and would run it for rows of other labels and
 * for those that the other conditions leave out. One that is more than a subquery may lead to an index, and stays.
 */
function inOrder(conditions: readonly string[]): string {
  const looking = conditions.filter((condition) => /^(?:NOT )?(?:EXISTS|COUNT) {/.test(condition));
  const others = conditions.filter((condition) => !looking.includes(condition));
  // Written twice, what holds subqueries would be planned twice, and twice again in each condition around it.
  const plain = all(others.filter((condition) => !condition.includes('{')));
  if (looking.length === 0 || plain === '') return all([...others, ...looking]);
  return `${all(others)} AND CASE WHEN ${plain} THEN ${all(looking)} ELSE false END`;
}

const all = (conditions: readonly string[]): string =>
  conditions.map((condition) => `(${condition})`).join(' AND ');

/** Where the condition of the last clause begins, outside of any bracket; null if it has none. */
function ownWhere(match: string): number | null {
  let depth = 0;
  let found: number | null = null;
  for (const { 0: text, index } of match.matchAll(
    /'(?:[^'\\]|\\.)*'|[([{]|[)\]}]|\b(?:WHERE|MATCH|WITH)\b/g,
  )) {
    if ('([{'.includes(text)) depth += 1;
    else if (')]}'.includes(text)) depth -= 1;
    else if (depth === 0 && !text.startsWith("'")) found = text === 'WHERE' ? index + text.length : null;
  }
  return found;
}
