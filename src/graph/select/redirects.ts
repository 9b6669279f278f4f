import { bind } from './bind.js';
import type { Walk } from './walk.js';

/** An id that was asked for, and that of what answers in its place. */
export interface Redirect {
  readonly from: string;
  readonly to: string;
}

/** An expression for the redirects among the ids that the walk came across; null if it met none. */
export function writeRedirects(walk: Walk): string | null {
  if (walk.ids.size === 0) return null;
  const { match } = bind('query/redirects', { ids: [...walk.ids] }, { input: null, type: null }, walk);
  return `COLLECT { ${match.text} RETURN ${match.outputs[0]} }`;
}
