interface Hit {
  readonly start: number;
  readonly end: number;
}

/** How much of a passage is shown before its first hit and in all. */
const [before, most] = [80, 420];

/** The stretch of a long passage in which the first hits stand, with the hits where they stand in it. */
export function excerptOf(
  text: string,
  hits: readonly Hit[],
): { readonly text: string; readonly hits: readonly Hit[] } {
  const first = hits[0]?.start ?? 0;
  const from = first <= before || text.length <= most ? 0 : beginOfWord(text, first - before);
  const until = text.length - from <= most ? text.length : beginOfWord(text, from + most);
  const [head, tail] = [from > 0 ? '… ' : '', until < text.length ? ' …' : ''];
  const moved = head.length - from;
  return {
    text: `${head}${text.slice(from, until).trimEnd()}${tail}`,
    hits: hits
      .filter(({ start, end }) => start >= from && end <= until)
      .map(({ start, end }) => ({ start: start + moved, end: end + moved })),
  };
}

/** The next place at which a word begins, so that none is cut; the place itself in a text without spaces. */
function beginOfWord(text: string, at: number): number {
  const space = text.indexOf(' ', at);
  return space < 0 || space - at > before ? at : space + 1;
}
