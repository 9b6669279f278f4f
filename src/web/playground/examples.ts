const files = import.meta.glob<string>('../../../schema/examples/*.graphql', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** The example a first visitor meets. */
const opening = 'villages-and-awards';

/** The example operations, one tab each: the opening one first, the others by name. */
export const tabs = Object.entries(files)
  .sort(([left], [right]) => rank(left) - rank(right) || left.localeCompare(right))
  .map(([, query]) => ({ query }));

function rank(path: string): number {
  return path.endsWith(`/${opening}.graphql`) ? 0 : 1;
}
