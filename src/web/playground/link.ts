import { examples } from './examples.js';

/** What stands in a tab. */
export interface TabContent {
  readonly query: string;
  /** JSON, or nothing. */
  readonly variables?: string;
}

/**
 * Reads the tab that an address asks for, if any: `#example=` with the name of an example, or `#query=` with an
 * operation and `&variables=` with JSON. Other tools write the same after a question mark.
 */
export function linkedTab({ search, hash }: Pick<Location, 'search' | 'hash'>): TabContent | null {
  const asked = new URLSearchParams([...new URLSearchParams(search), ...new URLSearchParams(hash.slice(1))]);
  const example = examples.find(({ name }) => name === asked.get('example'));
  const query = example?.query ?? asked.get('query');
  return query === null ? null : { query, variables: asked.get('variables') ?? '' };
}

/** Writes the part of an address that leads to such a tab; it stays in the browser, however long it is. */
export function linkTo({ query, variables = '' }: TabContent): string {
  const example = examples.find((one) => one.query === query);
  const asked = new URLSearchParams(example ? { example: example.name } : { query });
  if (variables.trim() !== '') asked.set('variables', variables);
  return `#${asked.toString()}`;
}
