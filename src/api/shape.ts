import type { FastifyInstance, FastifyRequest } from 'fastify';
import { GraphQLError, Kind, parse, visit, type ASTNode, type DocumentNode, type FieldNode } from 'graphql';
import { badRequest, failure } from '../graph/failures.js';
import type { Limits } from './limits.js';

/** Texts that are shorter, and have few directives, take no time whatever stands in them. */
const shortText = 2_000;
const fewDirectives = 5;

/**
 * How many there may be of what takes validation longer the more there are, some of it by their square. Whoever writes
 * by hand, and every client that we know of, stays far below.
 */
const most = { directives: 5, arguments: 100, variables: 100, fragments: 50, sameName: 200, depth: 100 };

/** Looks at the shape of a long text before it is validated, which would take the time of everybody else. */
export function checkShapes(app: FastifyInstance, limits: Limits): void {
  app.addHook('preHandler', (request, _reply, done) => {
    const text = request.routeOptions.url === '/graphql' ? textOf(request) : null;
    if (typeof text === 'string') checkShape(text, limits);
    done();
  });
}

const textOf = ({ method, query, body }: FastifyRequest): unknown =>
  ((method === 'GET' ? query : body) as { readonly query?: unknown } | null | undefined)?.query;

/** Brackets inside one another, of fields and of values together; the parser calls itself for each. */
const mostNested = 300;

/** Refuses a text that would take long to validate. What is no GraphQL is left to who reads it next. */
export function checkShape(text: string, { tokens }: Pick<Limits, 'tokens'>): void {
  if (nesting(text) > mostNested)
    throw badRequest(`Brackets stand more than ${mostNested} deep inside one another; none may.`);
  if (text.length < shortText && text.split('@').length <= fewDirectives + 1) return;
  const document = parsed(text, tokens);
  if (document === null) return;
  const fragments = document.definitions.filter(({ kind }) => kind === Kind.FRAGMENT_DEFINITION).length;
  allow(fragments, most.fragments, 'fragments');
  const named = new Map<string, number>();
  let depth = 0;
  visit(document, {
    enter: (node) => {
      checkCounts(node);
      if (node.kind === Kind.FIELD) countName(node, named);
      if (nests(node)) depth += 1;
      if (depth > most.depth)
        throw badRequest(`A value is more than ${most.depth} objects and lists deep; none may be.`);
    },
    leave: (node) => {
      if (nests(node)) depth -= 1;
    },
  });
}

/** How deep brackets stand inside one another, those in texts included, of which nobody needs so many. */
function nesting(text: string): number {
  let [depth, deepest] = [0, 0];
  for (const [bracket] of text.matchAll(/[[\](){}]/g)) {
    depth += '[({'.includes(bracket) ? 1 : -1;
    deepest = Math.max(deepest, depth);
  }
  return deepest;
}

const nests = ({ kind }: ASTNode): boolean =>
  kind === Kind.OBJECT || kind === Kind.LIST || kind === Kind.LIST_TYPE;

function checkCounts(node: ASTNode): void {
  if ('directives' in node) allow(node.directives?.length ?? 0, most.directives, 'directives in one place');
  if (node.kind === Kind.OPERATION_DEFINITION)
    allow(node.variableDefinitions?.length ?? 0, most.variables, 'variables');
  if ('arguments' in node) allow(node.arguments?.length ?? 0, most.arguments, 'arguments in one place');
}

/** Fields that go by one name are compared with one another, each with each, and all that stands in them. */
function countName({ alias, name, selectionSet }: FieldNode, named: Map<string, number>): void {
  if (!selectionSet) return;
  const key = (alias ?? name).value;
  const count = (named.get(key) ?? 0) + 1;
  named.set(key, count);
  allow(count, most.sameName, 'fields that go by one name and hold others');
}

function allow(count: number, limit: number, what: string): void {
  if (count > limit)
    throw failure('QUERY_TOO_COMPLEX', `There are ${count} ${what}; at most ${limit} are allowed.`);
}

function parsed(text: string, maxLexicalTokens: number): DocumentNode | null {
  try {
    return parse(text, { maxLexicalTokens, noLocation: true });
  } catch (error) {
    if (error instanceof GraphQLError) return null;
    throw error;
  }
}
