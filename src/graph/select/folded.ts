/**
 * A text as words alone, by which names are compared: without case, marks and punctuation. An apostrophe parts no words:
 * it stands in people's and, between two syllables, in pinyin.
 */
export function folded(text: string): string {
  return text
    .normalize('NFKD')
    .replaceAll(/[\p{M}'’‘ʼ]/gu, '')
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** A text to look for among folded ones; one without letters and digits stays itself, and is in none of them. */
export const comparable = (text: string): string => folded(text) || text;
