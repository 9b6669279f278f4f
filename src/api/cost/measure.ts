import { isObjectType, type GraphQLSchema } from 'graphql';
import { startDeadline } from '../../graph/deadline.js';
import type { Reader } from '../../graph/run.js';
import { bind } from '../../graph/select/bind.js';
import { bindingOf } from '../../graph/select/bindings.js';
import { fragment } from '../../graph/select/fragment.js';
import { leadsToMany } from '../../graph/select/relatedField.js';
import { vocabulary } from '../../graph/select/vocabulary.js';
import { startWalk } from '../../graph/select/walk.js';
import { statement } from '../../graph/statement.js';
import { askedLabel, sizeKey, type Sizes } from './sizes.js';

/** Milliseconds for one statement; nobody waits for it. */
const patience = 60_000;

/** What no fragment tells of by itself. */
const others = ['links', 'linksOfPair', 'statementsOfLink', 'figuresOfSubject'].map(
  (name) => `measure/${name}`,
);

/**
 * Counts how long the lists of the graph are, by a statement for each fragment, with no condition but the fragment's own:
 * no answer holds more, of whatever time it is. What cannot be counted is left as it was `before`, and told.
 */
export async function measure(schema: GraphQLSchema, reader: Reader, measuring: Measuring): Promise<Sizes> {
  const { before, stopped, failed } = measuring;
  const sizes = new Map(before);
  for (const [name, text] of statementsFor(schema)) {
    stopped.throwIfAborted();
    try {
      const counting = { name: 'measure', text, parameters: {} };
      const answer = await reader.read(counting, startDeadline(patience, stopped));
      for (const [key, size] of sizesIn(name, answer)) sizes.set(key, size);
    } catch (error) {
      stopped.throwIfAborted();
      failed(name, error);
    }
  }
  return sizes;
}

/** How it is measured. */
export interface Measuring {
  readonly before: Sizes;
  readonly stopped: AbortSignal;
  readonly failed: (name: string, error: unknown) => void;
}

/** A number, or one for each label of what the lists hang on. */
const sizesIn = (name: string, answer: unknown): [string, number][] =>
  Array.isArray(answer)
    ? (answer as [string, number][]).map(([label, size]) => [sizeKey(name, label), size])
    : [[name, Number(answer)]];

function statementsFor(schema: GraphQLSchema): [string, string][] {
  return [
    ...vocabulary.labels.map((label): [string, string] => [label, totalOf(label)]),
    ...others.map((path): [string, string] => [path, statement(path)]),
    ...[...listPaths(schema)].map((path): [string, string] => [path, countOf(path, schema)]),
  ];
}

function countOf(path: string, schema: GraphQLSchema): string {
  const text = matchOf(path, schema);
  return fragment(path).input === null ? `${text} RETURN count(*) AS answer` : longestOf(path, text);
}

const totalOf = (label: string): string => `MATCH (one:${label}) RETURN count(one) AS answer`;

/** The fragments whose lists can be counted: they depend on no argument, and hang on nodes if on anything. */
function listPaths(schema: GraphQLSchema): Set<string> {
  const types = Object.values(schema.getTypeMap()).filter((type) => isObjectType(type));
  const fields = types.flatMap((type) => Object.values(type.getFields()));
  return new Set(
    fields.flatMap((field) => {
      const binding = bindingOf(field);
      const isCounted = binding.form === 'FRAGMENT' && leadsToMany(field) && isCountable(binding.path);
      return isCounted ? [binding.path] : [];
    }),
  );
}

function isCountable(path: string): boolean {
  const { input, tokens } = fragment(path);
  const isOfNodes = input === null || vocabulary.labels.includes(askedLabel(path));
  return isOfNodes && !tokens.some(({ kind }) => kind === 'PARAMETER');
}

function matchOf(path: string, schema: GraphQLSchema): string {
  const walk = startWalk({ schema, fragments: {}, variableValues: {} });
  const { input } = fragment(path);
  return bind(path, {}, { input: input && 'above', type: null }, walk).match.text;
}

const longestOf = (path: string, text: string): string =>
  `MATCH (above:${askedLabel(path)}) CALL (above) { ${text} RETURN count(*) AS size }
   UNWIND labels(above) AS label
   WITH label, max(size) AS longest
   RETURN collect([label, longest]) AS answer`;
