import { getNamedType, type FieldNode, type GraphQLObjectType } from 'graphql';
import { bind, type Bound } from './bind.js';
import { bindingOf } from './bindings.js';
import { fragment } from './fragment.js';
import type { OrderArgument, Position } from './order.js';
import { pagingOf, type Paging } from './paging.js';
import type {
  EdgeNode,
  FacetsPlan,
  PagePart,
  PagePlan,
  PageWish,
  PositionNames,
  RelationPlan,
  RowPlan,
} from './plan.js';
import { after, readCount, readFilters } from './readFilters.js';
import { listedBy } from './relatedField.js';
import { objectTypes, propertiesFor, selectedFields, takenFrom, type Selected, type Walk } from './walk.js';

type ReadRow = (
  variable: string,
  types: readonly GraphQLObjectType[],
  nodes: readonly FieldNode[],
  walk: Walk,
) => RowPlan;

/** Reads what is asked of a connection: which page, which filters, and which of its parts. */
export function readPage(
  selected: Selected,
  bound: Bound,
  order: OrderArgument | undefined,
  readRow: ReadRow,
  walk: Walk,
): PagePlan {
  const paging = pagingOf(bound.values, order ?? defaultOrder(selected), walk.largestPage);
  const listed = listedBy(selected.field);
  const { lookup, filters } = readFilters(selected, bound, listed, walk);
  const match = after(lookup, bound.match);
  const parts = new PageParts({ ...bound, match }, filters, readRow, walk);
  for (const part of fieldsOf(selected, walk)) parts.read(part);
  return {
    form: 'PAGE',
    match,
    filters,
    paging,
    counted: paging.order.counted ? readCount(paging.order.property, bound, listed, walk) : null,
    parameters: pageParameters(paging, bound.number, walk),
    parts: parts.found,
    facets: parts.facets,
    whole: parts.whole,
    wanted: parts.wanted,
  };
}

/** Sorts out what a client asks of a connection. */
class PageParts {
  readonly found: PagePart[] = [];
  readonly facets: FacetsPlan[] = [];
  readonly whole: RelationPlan[] = [];
  readonly wanted = new Set<PageWish>();
  #slots = 0;

  constructor(
    private readonly bound: Bound,
    private readonly filters: readonly string[],
    private readonly readRow: ReadRow,
    private readonly walk: Walk,
  ) {}

  read(part: Selected): void {
    const { name } = part.field;
    if (name === 'totalCount') this.wanted.add(name);
    if (name === 'pageInfo') this.#readPageInfo(part);
    if (name === 'nodes') this.found.push({ kind: name, ...this.#node(part) });
    if (name === 'edges') this.found.push(this.#edges(part));
    if (name === 'facets') this.facets.push(this.#facets(part));
    const binding = bindingOf(part.field);
    if (binding.form === 'FRAGMENT') this.whole.push(this.#whole(part, binding.path));
  }

  #readPageInfo(part: Selected): void {
    for (const { field } of fieldsOf(part, this.walk)) this.wanted.add(field.name as PageWish);
  }

  #edges(part: Selected): PagePart {
    const fields = fieldsOf(part, this.walk);
    const properties = new Set<string>();
    const nodes: EdgeNode[] = [];
    for (const field of fields) {
      const binding = bindingOf(field.field);
      if (field.field.name === 'cursor') this.wanted.add('cursor');
      else if (binding.form === 'PROPERTIES') {
        for (const name of propertiesFor(binding.names, field, this.walk)) properties.add(name);
      } else nodes.push(this.#node(field));
    }
    return { kind: 'edges', responseKey: part.responseKey, properties, nodes };
  }

  #facets(part: Selected): FacetsPlan {
    const groups = fieldsOf(part, this.walk).map((field) => this.#groups(field));
    return { responseKey: part.responseKey, groups };
  }

  #groups({ responseKey, field, nodes }: Selected): RelationPlan {
    const binding = bindingOf(field);
    if (binding.form !== 'FRAGMENT') throw new Error(`${field.name} counts nothing: give it a fragment.`);
    const input = this.bound.variableOf(fragment(binding.path).input);
    const groups = bind(binding.path, this.bound.values, { input, type: null }, this.walk).match;
    const types = [...objectTypes(getNamedType(field.type), this.walk)];
    const kept = new Map(this.walk.once);
    const row = this.readRow(groups.outputs[0], types, nodes, this.walk);
    const below = takenFrom(this.walk, kept);
    const { match } = this.bound;
    this.#slots += 1;
    const value = {
      form: 'GROUPS',
      match,
      filters: this.filters,
      once: nothing,
      below,
      groups,
      row,
    } as const;
    return { slot: `f${this.#slots}`, responseKey, types, value };
  }

  /** A plain value, such as whether there was anything to search in. */
  #whole({ responseKey }: Selected, path: string): RelationPlan {
    const { match } = bind(path, this.bound.values, { input: null, type: null }, this.walk);
    this.#slots += 1;
    return { slot: `w${this.#slots}`, responseKey, types: [], value: { form: 'ONE', match, row: null } };
  }

  #node({ responseKey, field, nodes }: Selected): EdgeNode {
    const binding = bindingOf(field);
    const variable = this.bound.variableOf(binding.form === 'PAGE_PART' ? binding.output : null);
    const types = objectTypes(getNamedType(field.type), this.walk);
    this.#slots += 1;
    return { responseKey, slot: `n${this.#slots}`, row: this.readRow(variable, types, nodes, this.walk) };
  }
}

/** Of facets: they are counted, so that what their filters would look up stands in place. */
const nothing: ReadonlyMap<string, string> = new Map();

/** A connection, an edge and a pageInfo are objects: only what stands in them can be of several types. */
function fieldsOf({ field, nodes }: Selected, walk: Walk): Selected[] {
  return objectTypes(getNamedType(field.type), walk).flatMap((type) => selectedFields(type, nodes, walk));
}

function pageParameters(paging: Paging, number: number, { parameters }: Walk): PagePlan['parameters'] {
  const size = `size_${number}`;
  // The driver sends numbers as floats, which LIMIT refuses; one row more than asked tells whether there are others.
  parameters[size] = BigInt(paging.size + 1);
  const keep = (name: string, position: Position | null): PositionNames => {
    const names = { value: `${name}_${number}`, id: `${name}_id_${number}` };
    if (position) Object.assign(parameters, { [names.value]: position.value, [names.id]: position.id });
    return names;
  };
  return { size, after: keep('after', paging.after), before: keep('before', paging.before) };
}

function defaultOrder({ field }: Selected): OrderArgument {
  const declared: unknown = field.args.find(({ name }) => name === 'orderBy')?.defaultValue;
  return (declared as OrderArgument | undefined) ?? { field: 'id: string', direction: 'ASC' };
}
