import { cut } from './passages.js';

interface MarkedProps {
  readonly text: string;
  readonly hits: readonly { readonly start: number; readonly end: number }[];
}

/** A text with what was searched for in it marked. */
export function Marked({ text, hits }: MarkedProps) {
  return cut(text, hits).map((stretch, at) =>
    stretch.isToken ? <mark key={at}>{stretch.text}</mark> : stretch.text,
  );
}
