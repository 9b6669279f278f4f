/** Words by which names say what kind of place they are of; those of a line mean the same. */
const kindWords: readonly (readonly string[])[] = [
  ['village', 'cun', '村'],
  ['town', 'zhen', '镇'],
  ['street', 'subdistrict', 'jiedao', '街道', '街'],
  ['township', 'xiang', '乡'],
  ['district', 'qu', '区'],
  ['county', 'xian', '县'],
  ['city', 'municipality', 'shi', '市'],
  ['province', 'sheng', '省'],
];

/** The same name without its word for a kind, or with another that means the same; of one that has none, with any of them. */
export function otherForms(norm: string): string[] {
  for (const words of kindWords) {
    const stem = words.map((word) => without(norm, word)).find((one) => one !== null);
    if (stem == null) continue;
    return [stem, ...withEach(stem, words)].filter((form) => form !== norm);
  }
  return kindWords.flatMap((words) => withEach(norm, words));
}

/** Every form of a name that counts as the name itself: as it is, without and with a word for its kind. */
export const formsOf = (norm: string): string[] => (norm === '' ? [] : [norm, ...otherForms(norm)]);

const isChinese = (text: string): boolean => /\p{Script=Han}$/u.test(text);

/** Chinese words stand without a space, and their kind is written in Chinese too. */
function withEach(stem: string, words: readonly string[]): string[] {
  return words
    .filter((word) => isChinese(word) === isChinese(stem))
    .map((word) => (isChinese(word) ? `${stem}${word}` : `${stem} ${word}`));
}

/** A single character that is left is no name: too many begin with it. */
function without(norm: string, word: string): string | null {
  const ending = isChinese(word) ? word : ` ${word}`;
  const stem = norm.slice(0, -ending.length);
  return norm.endsWith(ending) && stem.length > 1 ? stem : null;
}
