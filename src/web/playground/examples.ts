const files = import.meta.glob<string>('../../../schema/examples/*.graphql', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** An operation to start from. */
export interface Example {
  /** The name of its file, by which links name it. */
  readonly name: string;
  /** What it asks, in a sentence: its first line. */
  readonly title: string;
  /** Whom it is for: its second line. */
  readonly audience: readonly string[];
  readonly query: string;
}

/** The example a first visitor meets. */
const opening = 'villages-and-awards';

/** The example operations: the opening one first, the others by name. */
export const examples: readonly Example[] = Object.entries(files)
  .map(([path, query]) => exampleOf(path, query))
  .sort((one, other) => rank(one) - rank(other) || one.name.localeCompare(other.name));

function exampleOf(path: string, query: string): Example {
  const [title = '', audience = ''] = query.split('\n');
  return {
    name: path.replace(/^.*\//, '').replace(/\.graphql$/, ''),
    title: title.replace(/^# /, ''),
    audience: audience.replace(/^# audience: /, '').split(', '),
    query,
  };
}

function rank({ name }: Example): number {
  return name === opening ? 0 : 1;
}
