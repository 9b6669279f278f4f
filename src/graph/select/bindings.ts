import type { GraphQLField, GraphQLObjectType, GraphQLNamedType } from 'graphql';
import { Extensions } from 'type-graphql';
import type { OrderArgument } from './order.js';

/** How a field finds its value in the graph. A field without a binding is a property of the same name. */
export type Binding =
  | ({ readonly form: 'FRAGMENT'; readonly path: string } & FragmentOptions)
  | { readonly form: 'SAME_ROW'; readonly unlessNull: string | null }
  | { readonly form: 'PAGE_PART'; readonly output: string | null }
  | { readonly form: 'PROPERTIES'; readonly names: PropertyNames; readonly compute: Compute | null };

/** The properties that a field is made from; where its arguments say which, the function that tells them. */
export type PropertyNames = readonly string[] | ((values: Record<string, unknown>) => readonly string[]);

/** Makes a field's value from the properties of its row and the arguments. */
export type Compute = (row: Record<string, unknown>, values: Record<string, unknown>) => unknown;

declare module 'graphql' {
  /* eslint-disable @typescript-eslint/no-unused-vars -- the parameters must be those of graphql's own declarations */
  interface GraphQLFieldExtensions<_TSource, _TContext, _TArgs> {
    binding?: Binding;
  }
  interface GraphQLObjectTypeExtensions<_TSource, _TContext> {
    /** The object type whose label this one carries too, and of which it is the narrower. */
    narrows?: string;
  }
  /* eslint-enable @typescript-eslint/no-unused-vars */
}

type FieldDecorator = MethodDecorator & PropertyDecorator;

/** What a fragment's path does not say. */
export interface FragmentOptions {
  /** The argument that holds an id whose prefix names the type; the fragment writes that type as `:Node`. */
  readonly typeOf?: string;
  /** The argument that holds a list, for each value of which the fragment gives a row. */
  readonly each?: string;
  /** The order of a connection that has no `orderBy`; by id if none is given. */
  readonly order?: OrderArgument;
  /** What is made of the rows once they are narrowed: a fragment that puts those of a type into groups, `$first` of them if there is such an argument. */
  readonly groups?: { readonly path: string; readonly of: string };
  /**
   * What is made of each row: a list, of `size` rows at most, by a fragment of its own. The rows stand for the values of
   * the argument `of`, of which there may be so many as `most`.
   */
  readonly lists?: {
    readonly path: string;
    readonly of: string;
    readonly most: number;
    readonly size: number;
  };
  /** How many things there can be in the lists of the value, where neither pages nor lists of arguments tell; 1 or more. `sizes` is what was counted of the graph. */
  readonly size?: (values: Record<string, unknown>, sizes: ReadonlyMap<string, number>) => number;
  /**
   * What a list that cannot be measured is no longer than: the longest list of another fragment (`Metric metric/observations`),
   * the things of a label (`Report`), what a statement of its own counts (`measure/…`), or a number.
   */
  readonly longest?: string | number | ((values: Record<string, unknown>) => string);
  /** Makes the parameters of the fragment from the arguments, where these are not what Neo4j is to be given. */
  readonly prepare?: (values: Record<string, unknown>) => Record<string, unknown>;
}

/**
 * The field is answered by `cypher/<path>.cypher`, and each of its filter arguments by `cypher/<type>/where/`, where
 * `type` is what the connection lists or one of its interfaces.
 */
export function Fragment(path: string, options: FragmentOptions = {}): FieldDecorator {
  return bind({ form: 'FRAGMENT', path, ...options });
}

/** The field groups properties of the same node under a name; null where the property `unlessNull` is. */
export function SameRow({ unlessNull = null }: { unlessNull?: string | null } = {}): FieldDecorator {
  return bind({ form: 'SAME_ROW', unlessNull });
}

/** The field is made from properties of the node by a function. */
export function Computed(names: PropertyNames, compute: Compute): FieldDecorator {
  return bind({ form: 'PROPERTIES', names, compute });
}

/**
 * The field holds rows of a page: `nodes`, `edges`, and the `node` of an edge. A fragment with several outputs has
 * several things in a row: `output` is the one meant, the first if none is named.
 */
export function PagePart(output: string | null = null): FieldDecorator {
  return bind({ form: 'PAGE_PART', output });
}

/** Nodes of this object type carry the label of another one too; asked for either, the narrower is meant. */
export function Narrows(typeName: string): ClassDecorator {
  return Extensions({ narrows: typeName });
}

/**
 * The body of a field that is declared in a method for the sake of its arguments. It never runs: the field is answered
 * by the statement of its root field, see `bindResolvers`.
 */
export function bySelection(): never {
  throw new Error('This field is answered by the selection: give its schema to bindResolvers.');
}

/** The binding of a field. */
export function bindingOf(field: GraphQLField<unknown, unknown>): Binding {
  return field.extensions.binding ?? { form: 'PROPERTIES', names: [field.name], compute: null };
}

/** Of the object types whose labels a node carries, the narrowest: an award grant is a relation too. */
export function narrowest(
  types: readonly GraphQLObjectType[],
  labels: readonly string[],
): string | undefined {
  const carried = types.filter(({ name }) => labels.includes(name));
  const widened = new Set(carried.map(({ extensions }) => extensions.narrows));
  return carried.find(({ name }) => !widened.has(name))?.name;
}

/** Relay's naming tells a page from an object: nothing else here ends in these words. */
export const isConnection = ({ name }: GraphQLNamedType): boolean => name.endsWith('Connection');

function bind(binding: Binding): FieldDecorator {
  return Extensions({ binding });
}
