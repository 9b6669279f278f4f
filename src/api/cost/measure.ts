import { getNamedType, getNullableType, isListType, isObjectType, type GraphQLSchema } from 'graphql';
import { startDeadline } from '../../graph/deadline.js';
import type { Reader } from '../../graph/run.js';
import { bind } from '../../graph/select/bind.js';
import { bindingOf, isConnection } from '../../graph/select/bindings.js';
import { fragment } from '../../graph/select/fragment.js';
import { vocabulary } from '../../graph/select/vocabulary.js';
import { startWalk } from '../../graph/select/walk.js';
import { statement } from '../../graph/statement.js';
import { askedLabel, sizeKey, type Sizes } from './sizes.js';

/** Milliseconds for one statement; nobody waits for it. */
const patience = 60_000;

/** What hangs on links, which are no nodes. */
const ofLinks = ['measure/linksOfPair', 'measure/statementsOfLink'];

/**
 * Counts how long the lists of the graph are, by a statement for each fragment: whatever their status, and before any
 * condition, so that no answer holds more, of whatever time it is.
 */
export async function measure(schema: GraphQLSchema, reader: Reader, stopped: AbortSignal): Promise<Sizes> {
  const sizes = new Map<string, number>();
  const ask = (text: string): Promise<unknown> => {
    stopped.throwIfAborted();
    return reader.read({ text, parameters: {} }, startDeadline(patience, stopped));
  };
  for (const label of vocabulary.labels) sizes.set(label, Number(await ask(totalOf(label))));
  for (const path of ofLinks) sizes.set(path, Number(await ask(statement(path))));
  for (const path of listPaths(schema)) {
    const text = matchOf(path, schema);
    if (fragment(path).input === null)
      sizes.set(path, Number(await ask(`${text} RETURN count(*) AS answer`)));
    else
      for (const [label, longest] of (await ask(longestOf(path, text))) as [string, number][])
        sizes.set(sizeKey(path, label), longest);
  }
  return sizes;
}

const totalOf = (label: string): string => `MATCH (one:${label}) RETURN count(one) AS answer`;

/** The fragments whose lists can be counted: they depend on no argument, and hang on nodes if on anything. */
function listPaths(schema: GraphQLSchema): Set<string> {
  const types = Object.values(schema.getTypeMap()).filter((type) => isObjectType(type));
  const fields = types.flatMap((type) => Object.values(type.getFields()));
  return new Set(
    fields.flatMap((field) => {
      const binding = bindingOf(field);
      const isList = isConnection(getNamedType(field.type)) || isListType(getNullableType(field.type));
      return binding.form === 'FRAGMENT' && isList && isCountable(binding.path) ? [binding.path] : [];
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
