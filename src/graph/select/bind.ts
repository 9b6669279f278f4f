import type { GraphQLObjectType } from 'graphql';
import { decided } from './decided.js';
import { fragment } from './fragment.js';
import type { MatchText } from './plan.js';
import { renamed } from './rename.js';
import type { Walk } from './walk.js';

/** A fragment made ready for one place in the statement, with the arguments it was given there. */
export interface Bound {
  readonly match: MatchText;
  readonly number: number;
  readonly values: Record<string, unknown>;
  /** The arguments that the fragment itself makes use of; of a connection, all others are filters. */
  readonly used: ReadonlySet<string>;
  /** The variable of an output, by the name that the fragment's file gives it; of the first output for any other name. */
  readonly variableOf: (output: string | null) => string;
}

/** Where a fragment is put: below which variable, and which type it is to find where its file leaves that open. */
export interface Place {
  readonly input: string | null;
  readonly type: GraphQLObjectType | null;
  /** The variable that its first output is to be; one of its own if this is left out. */
  readonly output?: string;
}

/** Renames a fragment for its place: its input is the variable above, everything else becomes its own. */
export function bind(
  path: string,
  values: Record<string, unknown>,
  { input, type, output }: Place,
  walk: Walk,
): Bound {
  const { input: inputName, outputs, tokens } = fragment(path);
  const number = walk.next();
  const [first, ...others] = outputs;
  const variable = (name: string): string => {
    if (name === inputName && input) return input;
    return name === first && output !== undefined ? output : `${name}_${number}`;
  };
  const label = (name: string): string => (name === 'Node' && type ? type.name : name);
  const text = renamed(decided(tokens, values), { variable, label }, number, values, walk.parameters);
  return {
    match: { text, input, outputs: [variable(first), ...others.map(variable)] },
    number,
    values,
    used: new Set(tokens.flatMap(({ kind, text: name }) => (kind === 'PARAMETER' ? [name] : []))),
    variableOf: (output) => variable(output !== null && outputs.includes(output) ? output : first),
  };
}

/** `award-grant/…` is an AwardGrant: the prefix of an id is the name of its type in lower case. */
export function typeOfId(id: string, types: readonly GraphQLObjectType[]): GraphQLObjectType | null {
  const prefix = id.slice(0, Math.max(0, id.indexOf('/')));
  return types.find(({ name }) => idPrefix(name) === prefix) ?? null;
}

/** What the ids of a type begin with. */
export function idPrefix(typeName: string): string {
  return typeName.replace(/(?<=[a-z])(?=[A-Z])/g, '-').toLowerCase();
}
