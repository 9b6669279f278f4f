import type { EvidencePartsFragment } from '../operations.js';

/** A stretch of a passage, either words that something rests on or what stands between them. */
export interface Stretch {
  readonly text: string;
  readonly isToken: boolean;
}

/** A passage with all the words in it that one statement rests on. */
export interface PassageWords {
  readonly passage: EvidencePartsFragment['passage'];
  /** The whole passage cut at the words; null where the text is not loaded. */
  readonly stretches: readonly Stretch[] | null;
  readonly tokens: readonly EvidencePartsFragment[];
}

/** Evidence by passage, in the order of the report. */
export function passagesOf(evidence: readonly EvidencePartsFragment[]): PassageWords[] {
  const ids = [...new Set(evidence.map(({ passage }) => passage.id))];
  return ids
    .map((id) => evidence.filter(({ passage }) => passage.id === id))
    .flatMap((pieces) => {
      const [first] = pieces;
      if (first === undefined) return [];
      const tokens = pieces.toSorted((one, other) => one.start - other.start);
      return [
        { passage: first.passage, tokens, stretches: first.quote === null ? null : cut(first.quote, tokens) },
      ];
    })
    .sort((one, other) => one.passage.ordinal - other.passage.ordinal);
}

/** Cuts a text at spans in order; where two overlap, the later one is what the earlier one left. */
export function cut(
  text: string,
  spans: readonly { readonly start: number; readonly end: number }[],
): Stretch[] {
  const stretches: Stretch[] = [];
  let at = 0;
  for (const { start, end } of spans) {
    const from = Math.max(at, start);
    if (end <= from) continue;
    stretches.push(
      { text: text.slice(at, from), isToken: false },
      { text: text.slice(from, end), isToken: true },
    );
    at = end;
  }
  stretches.push({ text: text.slice(at), isToken: false });
  return stretches.filter((stretch) => stretch.text !== '');
}
