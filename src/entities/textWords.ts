/** Where two letters or two digits are parted by one of these, the index has one word: `people's`, `98.5`. */
const inside = String.raw`(?<=\p{L})['’.](?=\p{L})|(?<=\p{N})['’.,;．，](?=\p{N})`;
const letter = String.raw`(?!\p{Script=Han})[\p{L}\p{N}\p{M}]`;

/** The words of a text as the index cuts it; a stretch of Chinese is one. */
export const textToken = new RegExp(
  String.raw`(?:(?=[\p{L}\p{N}])\p{Script=Han})+|(?:${letter}|${inside})+`,
  'gu',
);

/** Words that carry little: nobody misses them in what was found. */
const small = new Set(
  'a an and are as at be but by for from has in into is it its no not of on or that the their this to was were will with'.split(
    ' ',
  ),
);

/** The words of a text that are looked for in other texts, in lower case; small ones only where there are no others. */
export function textWords(text: string): string[] {
  const words = (text.normalize('NFKC').toLowerCase().match(textToken) ?? []).map(withoutEnding);
  const others = words.filter((one) => !small.has(one));
  return [...new Set(others.length > 0 ? others : words)];
}

/** Those of the words that are Chinese. */
export const chineseOf = (text: string): string[] =>
  textWords(text).filter((word) => /^\p{Script=Han}/u.test(word));

/** The query of a full-text index of texts: each word, or one that begins so, and rather all in this order. */
export function textQuery(text: string): string {
  const words = textWords(text);
  const each = words.map((word) => `+${clause(word)}`).join(' ');
  return words.length === 1 ? each : `${each} "${words.join(' ')}"^2`;
}

/** What a word of a text may begin with to be meant by a word: itself, or the same in the plural or the singular. */
export function beginningsOf(word: string): string[] {
  if (/[^aeiou]ies$/.test(word)) return [word, `${word.slice(0, -3)}y`];
  if (/[^aeiou]y$/.test(word)) return [word, `${word.slice(0, -1)}ies`];
  return /..[^isu]s$/.test(word) ? [word, word.slice(0, -1)] : [word];
}

function clause(word: string): string {
  if (/^\p{Script=Han}/u.test(word)) return `"${word}"`;
  const [itself = word, ...others] = beginningsOf(word);
  const beginnings = [...beginningsOf(word), ...wide(word)].map((one) => `${one}*`);
  return `(${[`${itself}^2`, ...others, ...beginnings].join(' OR ')})`;
}

/** A number as Chinese texts may write it, with signs as wide as theirs. */
const wide = (word: string): string[] =>
  /^[\d.,]+$/.test(word)
    ? [word.replaceAll(/./g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0))]
    : [];

/** People's is looked for as people, whichever sign the text has for an apostrophe. */
const withoutEnding = (word: string): string => word.replace(/['’].*$/u, '');
