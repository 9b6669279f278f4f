import { bind } from './bind.js';
import type { MatchPlan } from './plan.js';
import type { Walk } from './walk.js';

/** An id that was asked for, and that of what answers in its place. */
export interface Redirect {
  readonly from: string;
  readonly to: string;
}

/** Finds the redirects among the ids that the walk came across; null if it met none. */
export function planRedirects(walk: Walk): MatchPlan | null {
  if (walk.ids.size === 0) return null;
  const { match } = bind('query/redirects', { ids: [...walk.ids] }, { input: null, type: null }, walk);
  return { form: 'LIST', match, row: null };
}
