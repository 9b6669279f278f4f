import type { Messages } from '../language/english.js';

/** What a citation names. */
export interface Cited {
  readonly title: string;
  readonly reports: readonly { readonly title: string; readonly published?: string }[];
  readonly passages: readonly number[];
  readonly graphHash: string;
  /** The address of the permanent page. */
  readonly address: string;
}

/** How something is cited: what, report, passages, graph, day and address. */
export function citationOf(
  { title, reports, passages, graphHash, address }: Cited,
  { cite, marks }: Messages,
  now: Date,
): string {
  const parts = [
    title,
    ...reports.map((report) => [report.title, report.published].filter(Boolean).join(', ')),
    passages.length > 0 ? cite.passages(passages.join(marks.also)) : '',
    cite.graph(graphHash.slice(0, 12)),
    cite.seen(now.toISOString().slice(0, 10)),
    address,
  ];
  return parts.filter((part) => part !== '').join('. ');
}
