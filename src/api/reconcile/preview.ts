import { createHash } from 'node:crypto';
import { notFound } from '../../graph/failures.js';
import type { Asking } from '../asking.js';
import { operationFile } from '../operationFile.js';
import type { Type } from './types.js';

const query = operationFile('reconcile/preview');

interface Previewed {
  readonly id: string;
  readonly kind?: string;
  readonly name: string;
  readonly inChinese: string;
  readonly description: string | null;
  readonly statements: { readonly totalCount: number };
  readonly doubtful: { readonly totalCount: number };
  readonly within?: readonly { readonly name: string }[];
}

const style =
  'body{margin:.8em;font:14px/1.4 system-ui,sans-serif}h1{font-size:1.1em;margin:0}p{margin:.4em 0}.kind{color:#555}';

/** The page runs nothing, loads nothing, and may be shown within the page of any client. */
const policy = [
  "default-src 'none'",
  `style-src 'sha256-${createHash('sha256').update(style).digest('base64')}'`,
  "base-uri 'none'",
  "form-action 'none'",
  'frame-ancestors *',
].join('; ');

export const previewHeaders = {
  'content-type': 'text/html; charset=utf-8',
  'content-security-policy': policy,
  'cross-origin-resource-policy': 'cross-origin',
};

/** A small page that tells what a thing is, and leads to the page that tells all. */
export async function previewOf(id: string, { base, types, asking, gone }: PreviewSources): Promise<string> {
  const { node } = await asking.ask({ query, variables: { id } }, gone);
  const thing = node as Previewed | null;
  if (thing?.kind === undefined)
    throw notFound(
      `Expected the id of an entity, such as town/taiping; got ${JSON.stringify(id.slice(0, 100))}.`,
    );
  return page(thing, types.get(thing.kind)?.name ?? thing.kind, base);
}

interface PreviewSources {
  readonly base: string;
  readonly types: ReadonlyMap<string, Type>;
  readonly asking: Asking;
  readonly gone: AbortSignal;
}

function page(thing: Previewed, kind: string, base: string): string {
  const { id, name, inChinese, description, within = [], statements, doubtful } = thing;
  const names = inChinese === name ? name : `${name} · ${inChinese}`;
  const where = [kind, ...within.map((place) => place.name)].join(', ');
  const told = `${statements.totalCount} statements, ${doubtful.totalCount} of them doubtful`;
  const lines = [
    `<h1><a href="${escaped(`${base}/entity/${id}`)}" target="_blank" rel="noopener">${escaped(names)}</a></h1>`,
    `<p class="kind">${escaped(where)}</p>`,
    ...(description === null ? [] : [`<p>${escaped(description)}</p>`]),
    `<p>${escaped(told)}</p>`,
  ];
  return `<!doctype html>\n<html lang="en">\n<head><meta charset="utf-8"><title>${escaped(name)}</title><style>${style}</style></head>\n<body>\n${lines.join('\n')}\n</body>\n</html>\n`;
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const escaped = (text: string): string => text.replaceAll(/[&<>"']/g, (one) => entities[one] ?? one);
