import { useCallback } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import type { Conditions } from './address.js';

/**
 * The conditions of this page's address, and a way to change some of them; a change starts again at the first page.
 * `changed` is the same, and says when the address has followed.
 */
export function useConditions() {
  const [search] = useSearchParams();
  const navigate = useNavigate();
  const changed = useCallback(
    async (wished: Conditions, { replace = false } = {}) => {
      // From the address itself: of two changes in one moment the second would else undo the first.
      const next = new URLSearchParams(location.search);
      for (const name of ['after', 'before']) next.delete(name);
      for (const [name, value] of Object.entries(wished)) {
        if (value === undefined || value === '') next.delete(name);
        else next.set(name, value);
      }
      const changes = changesOf(readState()) + (replace ? 0 : 1);
      await navigate({ search: next.toString() }, { replace, preventScrollReset: true, state: { changes } });
    },
    [navigate],
  );
  const change = useCallback((...how: Parameters<typeof changed>) => void changed(...how), [changed]);
  const get = (name: string): string | undefined => given(search.get(name));
  return { get, change, changed };
}

/** An address with `text=` asks for nothing, as one without it does. */
const given = (value: string | null): string | undefined =>
  value === null || value === '' ? undefined : value;

/** How many changes on this page led to what is shown: as many can be undone. */
export function changesOf(state: unknown): number {
  const changes: unknown =
    typeof state === 'object' && state !== null && 'changes' in state ? state.changes : undefined;
  return typeof changes === 'number' ? changes : 0;
}

/** What the router keeps of this step of the browser's history. */
function readState(): unknown {
  const kept: unknown = history.state;
  return typeof kept === 'object' && kept !== null && 'usr' in kept ? kept.usr : undefined;
}
