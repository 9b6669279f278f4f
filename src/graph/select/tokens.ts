/** A piece of Cypher text. Variables, parameters and labels are what a fragment may have renamed; the rest stays. */
export interface Token {
  readonly kind: 'VARIABLE' | 'PARAMETER' | 'LABEL' | 'OTHER';
  readonly text: string;
}

/** A procedure is called by a name with dots, and what it yields goes by its own name until AS gives it another. */
const called = String.raw`\w+(?:\.\w+)+(?=\()`;
const yielded = String.raw`(?<=\bYIELD\s+(?:\w+\s+AS\s+\w+,\s*)*)\w+(?=\s+AS\b)`;

const piece = new RegExp(
  String.raw`'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"|\x60[^\x60]*\x60|${called}|${yielded}|` +
    String.raw`\$(?<parameter>\w+)|\d[\w.]*|(?<word>[A-Za-z_]\w*)|[^]`,
  'gu',
);

const constants = new Set(['true', 'false', 'null']);

/**
 * Cuts Cypher into tokens. What is a variable is told by how our files are written, which the formatter holds:
 * keywords in capitals, labels and relationship types after `:`, `|` or `&`, properties after `.`, functions before `(`,
 * map keys between `{` or `,` and `:`.
 */
export function tokenize(cypher: string): Token[] {
  return [...cypher.matchAll(piece)].map(({ 0: text, index, groups }) => {
    if (groups?.parameter) return { kind: 'PARAMETER', text: groups.parameter };
    if (!groups?.word) return { kind: 'OTHER', text };
    const before = cypher.slice(0, index).trimEnd().at(-1) ?? '';
    const after = cypher
      .slice(index + text.length)
      .trimStart()
      .charAt(0);
    return { kind: kindOfWord(text, before, after), text };
  });
}

function kindOfWord(word: string, before: string, after: string): Token['kind'] {
  // The value of a map's key stands after a colon too, and may be a CASE.
  if (/^[A-Z]/.test(word)) return word !== 'CASE' && ':|&'.includes(before || ' ') ? 'LABEL' : 'OTHER';
  const isKey = after === ':' && (before === '{' || before === ',');
  return before === '.' || after === '(' || isKey || constants.has(word) ? 'OTHER' : 'VARIABLE';
}
