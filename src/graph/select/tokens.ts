/** A piece of Cypher text. Variables and parameters are what a fragment may have renamed; the rest stays as it is. */
export interface Token {
  readonly kind: 'VARIABLE' | 'PARAMETER' | 'LABEL' | 'WORD' | 'SPACE' | 'OTHER';
  readonly text: string;
}

const piece =
  /(?<space>\s+|\/\/[^\n]*)|(?<quoted>'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"|`[^`]*`)|(?<parameter>\$\w+)|(?<number>\d[\w.]*)|(?<word>[A-Za-z_]\w*)|(?<sign>[^])/gu;

const constants = new Set(['true', 'false', 'null']);

/**
 * Cuts Cypher into tokens. What is a variable is told by how our files are written, which the formatter holds:
 * keywords in capitals, labels and relationship types after `:`, `|` or `&`, properties after `.`, functions before `(`,
 * map keys between `{` or `,` and `:`.
 */
export function tokenize(cypher: string): Token[] {
  const pieces = [...cypher.matchAll(piece)].map((match) => match.groups ?? {});
  const solid = pieces
    .map((groups, at) => ({ groups, at }))
    .filter(({ groups }) => groups.space === undefined);
  const neighbour = new Map(
    solid.map(({ at }, index) => [at, { before: sign(solid[index - 1]), after: sign(solid[index + 1]) }]),
  );
  return pieces.map((groups, at) => {
    const text = Object.values(groups).find((value) => value !== undefined) ?? '';
    if (groups.space !== undefined) return { kind: 'SPACE', text };
    if (groups.parameter !== undefined) return { kind: 'PARAMETER', text: text.slice(1) };
    if (groups.word === undefined) return { kind: 'OTHER', text };
    return { kind: kindOfWord(text, neighbour.get(at) ?? { before: '', after: '' }), text };
  });
}

function sign(found: { groups: Record<string, string | undefined> } | undefined): string {
  return found?.groups.sign ?? '';
}

function kindOfWord(word: string, { before, after }: { before: string; after: string }): Token['kind'] {
  if (/^[A-Z]/.test(word)) return before === ':' || before === '|' || before === '&' ? 'LABEL' : 'WORD';
  const isName = before === '.' || after === '(' || (after === ':' && (before === '{' || before === ','));
  return isName || constants.has(word) ? 'WORD' : 'VARIABLE';
}
