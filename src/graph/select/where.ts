/** Adds conditions to a match, beside the WHERE that it may end in: in a clause of their own no index would see them. */
export function where(match: string, conditions: readonly string[]): string {
  if (conditions.length === 0) return match;
  const ours = conditions.map((condition) => `(${condition})`).join(' AND ');
  const own = ownWhere(match);
  return own === null ? `${match} WHERE ${ours}` : `${match.slice(0, own)} (${match.slice(own)}) AND ${ours}`;
}

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
