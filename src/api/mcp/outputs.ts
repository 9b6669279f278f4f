import {
  getNamedType,
  getOperationAST,
  isEnumType,
  isListType,
  isNonNullType,
  Kind,
  parse,
  typeFromAST,
  TypeNameMetaFieldDef,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLOutputType,
  type GraphQLSchema,
  type SelectionSetNode,
} from 'graphql';
import { z } from 'zod';
import { fieldOf, narrows } from '../../graph/select/compositeTypes.js';
import { fragmentsOf } from '../depth.js';

/** Says of an operation of one's own what its answers look like. */
export function outputOf(schema: GraphQLSchema, text: string): z.ZodObject {
  const document = parse(text);
  const operation = getOperationAST(document);
  const root = schema.getQueryType();
  if (!operation || !root) throw new Error('Expected one query.');
  return new Shapes(schema, fragmentsOf(document)).object([{ type: root, set: operation.selectionSet }]);
}

/** What is selected of a type in one place; the same thing can be selected of in several. */
interface Part {
  readonly type: GraphQLNamedType;
  readonly set: SelectionSetNode;
}

/** A field where it is selected, and whether it is there only of some things. */
interface Selected {
  readonly field: GraphQLField<unknown, unknown>;
  readonly set: SelectionSetNode | undefined;
  readonly sometimes: boolean;
}

class Shapes {
  constructor(
    private readonly schema: GraphQLSchema,
    private readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>,
  ) {}

  object(parts: readonly Part[]): z.ZodObject {
    const found = new Map<string, Selected[]>();
    for (const part of parts) this.#collect(part, false, found);
    const fields = [...found].map(([key, selected]) => [key, this.#field(selected)] as const);
    return z.strictObject(Object.fromEntries(fields));
  }

  #collect({ type, set }: Part, sometimes: boolean, found: Map<string, Selected[]>): void {
    for (const selection of set.selections) {
      if (selection.kind === Kind.FIELD) {
        const field = selectedField(type, selection.name.value);
        const key = selection.alias?.value ?? selection.name.value;
        found.set(key, [...(found.get(key) ?? []), { field, set: selection.selectionSet, sometimes }]);
        continue;
      }
      const fragment =
        selection.kind === Kind.FRAGMENT_SPREAD ? this.fragments.get(selection.name.value) : selection;
      if (!fragment) continue;
      const on = (fragment.typeCondition && typeFromAST(this.schema, fragment.typeCondition)) ?? type;
      const isSome = sometimes || narrows(this.schema, type, on);
      this.#collect({ type: on, set: fragment.selectionSet }, isSome, found);
    }
  }

  #field(selected: readonly Selected[]): z.ZodType {
    const [first] = selected;
    if (!first) throw new Error('A key without a field.');
    const parts = selected.flatMap(({ field, set }) =>
      set ? [{ type: getNamedType(field.type), set }] : [],
    );
    const value = parts.length > 0 ? this.object(parts) : leaf(getNamedType(first.field.type));
    const described = wrapped(first.field.type, value).describe(first.field.description ?? '');
    return selected.every(({ sometimes }) => sometimes) ? described.optional() : described;
  }
}

function selectedField(type: GraphQLNamedType, name: string): GraphQLField<unknown, unknown> {
  if (name === TypeNameMetaFieldDef.name) return TypeNameMetaFieldDef;
  const field = fieldOf(type, name);
  if (!field) throw new Error(`${type.name} has no field ${name}.`);
  return field;
}

function wrapped(type: GraphQLOutputType, value: z.ZodType): z.ZodType {
  if (isNonNullType(type)) return present(type.ofType, value);
  return present(type, value).nullable();
}

const present = (type: GraphQLOutputType, value: z.ZodType): z.ZodType =>
  isListType(type) ? z.array(wrapped(type.ofType as GraphQLOutputType, value)) : value;

function leaf(type: GraphQLNamedType): z.ZodType {
  if (isEnumType(type)) return z.enum(type.getValues().map(({ name }) => name));
  return scalars[type.name] ?? z.string();
}

const scalars: Readonly<Record<string, z.ZodType>> = {
  Int: z.int(),
  Float: z.number(),
  Boolean: z.boolean(),
};
