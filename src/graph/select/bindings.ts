import type { GraphQLField, GraphQLObjectType, GraphQLNamedType } from 'graphql';
import { Extensions } from 'type-graphql';

/** How a field finds its value in the graph. A field without a binding is a property of the same name. */
export type Binding =
  | {
      readonly form: 'FRAGMENT';
      readonly path: string;
      readonly where: string | null;
      readonly typeOf: string | null;
    }
  | { readonly form: 'SAME_ROW'; readonly unlessNull: string | null }
  | { readonly form: 'PAGE_PART' }
  | { readonly form: 'PROPERTIES'; readonly names: readonly string[]; readonly compute: Compute | null };

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
  /** The folder of the predicates behind the filter arguments, where it is not named like the fragment's output. */
  readonly where?: string;
  /** The argument that holds an id whose prefix names the type; the fragment writes that type as `:Node`. */
  readonly typeOf?: string;
}

/** The field is answered by `cypher/<path>.cypher`, and each of its filter arguments by `cypher/<where>/where/`. */
export function Fragment(path: string, { where, typeOf }: FragmentOptions = {}): FieldDecorator {
  return bind({ form: 'FRAGMENT', path, where: where ?? null, typeOf: typeOf ?? null });
}

/** The field groups properties of the same node under a name; null where the property `unlessNull` is. */
export function SameRow({ unlessNull = null }: { unlessNull?: string | null } = {}): FieldDecorator {
  return bind({ form: 'SAME_ROW', unlessNull });
}

/** The field is made from properties of the node by a function. */
export function Computed(names: readonly string[], compute: Compute): FieldDecorator {
  return bind({ form: 'PROPERTIES', names, compute });
}

/** The field holds rows of a page: `nodes`, `edges`, and the `node` of an edge. */
export function PagePart(): FieldDecorator {
  return bind({ form: 'PAGE_PART' });
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
