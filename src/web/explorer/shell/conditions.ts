import { useCallback } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import type { Conditions } from './address.js';

/** The conditions of this page's address, and a way to change some of them; a change starts again at the first page. */
export function useConditions() {
  const [search] = useSearchParams();
  const navigate = useNavigate();
  const change = useCallback(
    (changes: Conditions, { replace = false } = {}) => {
      // From the address itself: of two changes in one moment the second would else undo the first.
      const next = new URLSearchParams(location.search);
      for (const name of ['after', 'before']) next.delete(name);
      for (const [name, value] of Object.entries(changes)) {
        if (value === undefined || value === '') next.delete(name);
        else next.set(name, value);
      }
      void navigate({ search: next.toString() }, { replace, preventScrollReset: true });
    },
    [navigate],
  );
  const get = (name: string): string | undefined => search.get(name) ?? undefined;
  return { get, change };
}
