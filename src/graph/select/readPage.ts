import { getNamedType, type GraphQLObjectType } from 'graphql';
import type { OrderArgument, Position } from './order.js';
import { pageArguments, pagingOf, type PageArguments, type Paging } from './paging.js';
import { predicate } from './fragment.js';
import { objectTypes, readRow, selectedFields, type Bound, type Selected, type Walk } from './read.js';
import { renamed } from './rename.js';
import type { EdgeNode, PagePart, PagePlan, PositionNames } from './plan.js';

/** Reads what is asked of a connection: which page, which filters, and which of its parts. */
export function readPage(selected: Selected, bound: Bound, where: string, walk: Walk): PagePlan {
  const connection = getNamedType(selected.field.type) as GraphQLObjectType;
  const paging = pagingOf(bound.arguments as PageArguments, defaultOrder(selected));
  const parts = new PageParts(bound, walk);
  for (const part of selectedFields(connection, selected.nodes, walk)) parts.read(part);
  return {
    form: 'PAGE',
    match: bound.match,
    filters: readFilters(bound, where, walk),
    paging,
    parameters: pageParameters(paging, bound.number, walk),
    parts: parts.found,
    wanted: parts.wanted,
  };
}

/** Sorts out what a client asks of a connection. */
class PageParts {
  readonly found: PagePart[] = [];
  readonly wanted = new Set<
    'totalCount' | 'cursor' | 'hasNextPage' | 'hasPreviousPage' | 'startCursor' | 'endCursor'
  >();
  #slots = 0;

  constructor(
    private readonly bound: Bound,
    private readonly walk: Walk,
  ) {}

  read(part: Selected): void {
    const { name } = part.field;
    if (name === 'totalCount') this.wanted.add(name);
    if (name === 'pageInfo') this.#readPageInfo(part);
    if (name === 'nodes') this.found.push({ kind: name, ...this.#node(part) });
    if (name === 'edges') this.found.push(this.#edges(part));
  }

  #readPageInfo(part: Selected): void {
    for (const { field } of selectedFields(
      getNamedType(part.field.type) as GraphQLObjectType,
      part.nodes,
      this.walk,
    )) {
      this.wanted.add(field.name as 'hasNextPage');
    }
  }

  #edges(part: Selected): PagePart {
    const fields = selectedFields(getNamedType(part.field.type) as GraphQLObjectType, part.nodes, this.walk);
    if (fields.some(({ field }) => field.name === 'cursor')) this.wanted.add('cursor');
    const nodes = fields.filter(({ field }) => field.name === 'node').map((node) => this.#node(node));
    return { kind: 'edges', responseKey: part.responseKey, nodes };
  }

  #node({ responseKey, field, nodes }: Selected): EdgeNode {
    const types = objectTypes(getNamedType(field.type), this.walk);
    const row = readRow(this.bound.match.outputs[0], types, nodes, this.walk);
    return { responseKey, slot: `n${this.#slots++}`, row };
  }
}

/** Every argument that is not about the page is a filter; of the argument `filter`, every field is. */
function readFilters({ match, number, arguments: given }: Bound, where: string, walk: Walk): string[] {
  const { filter, ...others } = given as { filter?: Record<string, unknown> | null };
  const values = { ...others, ...filter };
  const asked = Object.entries(values).filter(([name, value]) => !pageArguments.has(name) && value != null);
  return asked.map(([name]) => {
    const { subject, tokens } = predicate(where, name);
    const variable = (local: string): string =>
      local === subject ? match.outputs[0] : `${local}_${number}_${name}`;
    return renamed(tokens, { variable, label: (label) => label }, number, values, walk.parameters);
  });
}

function pageParameters(paging: Paging, number: number, { parameters }: Walk): PagePlan['parameters'] {
  const size = `size_${number}`;
  // The driver sends numbers as floats, which LIMIT refuses; one row more than asked tells whether there are others.
  parameters[size] = BigInt(paging.size + 1);
  const keep = (name: string, position: Position | null): PositionNames => {
    const names = { value: `${name}_${number}`, id: `${name}_id_${number}` };
    if (position && position.value !== null && paging.order.property !== 'id')
      parameters[names.value] = position.value;
    if (position) parameters[names.id] = position.id;
    return names;
  };
  return { size, after: keep('after', paging.after), before: keep('before', paging.before) };
}

function defaultOrder({ field }: Selected): OrderArgument {
  const declared: unknown = field.args.find(({ name }) => name === 'orderBy')?.defaultValue;
  return (declared as OrderArgument | undefined) ?? { field: 'id: string', direction: 'ASC' };
}
