import {
  isAbstractType,
  isObjectType,
  type GraphQLField,
  type GraphQLFieldResolver,
  type GraphQLResolveInfo,
  type GraphQLSchema,
} from 'graphql';
import { bindingOf } from './bindings.js';
import { isSingle } from './columns.js';
import { readValue } from './read.js';
import { shapeValue, type Row } from './shape.js';
import { planRedirects, type Redirect } from './redirects.js';
import { startWalk } from './walk.js';
import { writeStatement } from './write.js';
import type { ValuePlan } from './plan.js';

/** One statement with its parameters, and how to read its answer. */
export interface Selection {
  /** The fragment that it begins with, such as `query/towns`. */
  readonly name: string;
  readonly text: string;
  readonly parameters: Readonly<Record<string, unknown>>;
  /** Gives the single `answer` of the statement the form that resolvers read. */
  shape(answer: unknown): unknown;
  /** The ids among the arguments in whose place another one answers. */
  redirects(answer: unknown): readonly Redirect[];
}

/** What a statement answers, as `writeStatement` writes it. */
interface Answer {
  readonly value: unknown;
  readonly redirects?: readonly Redirect[];
}

/**
 * Turns what a client asks of a root field into one Cypher statement: reads the selection into a plan, writes the plan
 * as Cypher, and shapes the answer along the same plan. Null if there is nothing to ask.
 */
export function select(info: GraphQLResolveInfo, largestPage?: number): Selection | null {
  const field = info.parentType.getFields()[info.fieldName];
  if (!field) throw new Error(`${info.parentType.name}.${info.fieldName} is not a field of the schema.`);
  const walk = startWalk(info, largestPage);
  const plan: ValuePlan = readValue(
    { responseKey: String(info.path.key), field, nodes: info.fieldNodes },
    null,
    walk,
  );
  if (plan.form === 'NOTHING') return null;
  const binding = bindingOf(field);
  return {
    name: binding.form === 'FRAGMENT' ? binding.path : `query/${field.name}`,
    text: writeStatement(plan, planRedirects(walk), walk.once),
    parameters: walk.parameters,
    shape: (answer) => shapeValue(plan, valueOf(plan, answer as Answer | null)),
    redirects: (answer) => (answer as Answer | null)?.redirects ?? [],
  };
}

const valueOf = (plan: ValuePlan, answer: Answer | null): unknown =>
  isSingle(plan) ? (answer?.value as readonly unknown[] | undefined)?.[0] : answer?.value;

/**
 * Gives every field its resolver: root fields are answered by `answer`, all others read what the statement of their root
 * field has brought along. The wrappers that type-graphql made check the arguments of each row again, asynchronously.
 */
export function bindResolvers(schema: GraphQLSchema, answer: GraphQLFieldResolver<unknown, unknown>): void {
  for (const type of Object.values(schema.getTypeMap())) {
    // Rows tell their types; what type-graphql has look for them is a promise for each.
    if (isAbstractType(type)) type.resolveType = undefined;
    if (!isObjectType(type) || type.name.startsWith('__')) continue;
    const isRoot = type === schema.getQueryType();
    for (const field of Object.values(type.getFields()))
      field.resolve = resolver(field, isRoot ? answer : related);
  }
}

function resolver(
  field: GraphQLField<unknown, unknown>,
  leading: GraphQLFieldResolver<unknown, unknown>,
): typeof field.resolve {
  const binding = bindingOf(field);
  if (binding.form !== 'PROPERTIES') return leading;
  const { compute } = binding;
  return compute === null ? undefined : (row, values: Record<string, unknown>) => compute(row as Row, values);
}

function related(row: unknown, _values: unknown, _context: unknown, info: GraphQLResolveInfo): unknown {
  return (row as Row).related[info.path.key];
}
