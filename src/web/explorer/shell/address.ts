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
