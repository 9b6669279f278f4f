import { useCallback } from 'react';
import { useSearchParams } from 'react-router';

/** What an address carries besides its path. */
export type Conditions = Readonly<Record<string, string | undefined>>;

/** The path of an entity's or a statement's permanent page; its id keeps its slashes. */
export function pathOf(page: 'entity' | 'statement', id: string): string {
  return `/${page}/${id.split('/').map(encodeURIComponent).join('/')}`;
}

/** A path with conditions, without those that are not set; what is asked for in words keeps its language. */
export function addressOf(path: string, conditions: Conditions = {}, language: string | null = null): string {
  const set = Object.entries({ ...conditions, lang: language ?? undefined }).filter(
    (entry): entry is [string, string] => entry[1] !== undefined && entry[1] !== '',
  );
  return set.length === 0 ? path : `${path}?${new URLSearchParams(set).toString()}`;
}

/** The conditions of this page's address, and a way to change some of them; a change starts again at the first page. */
export function useConditions() {
  const [search, setSearch] = useSearchParams();
  const change = useCallback(
    (changes: Conditions, { replace = false } = {}) =>
      setSearch(
        (before) => {
          const next = new URLSearchParams(before);
          for (const name of ['after', 'before']) next.delete(name);
          for (const [name, value] of Object.entries(changes)) {
            if (value === undefined || value === '') next.delete(name);
            else next.set(name, value);
          }
          return next;
        },
        { replace, preventScrollReset: true },
      ),
    [setSearch],
  );
  const get = (name: string): string | undefined => search.get(name) ?? undefined;
  return { get, change };
}
