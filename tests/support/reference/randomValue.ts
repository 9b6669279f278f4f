import {
  GraphQLID,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputType,
} from 'graphql';
import type { Draw } from './draw.js';
import { times } from './makeWorld.js';
import { periods } from './filters.js';
import { resolveNames, searchTexts } from './hits.js';
import { entityNames } from './makeEntities.js';
import { units, years } from './makeStatements.js';
import { cursorOf, orderOf } from './page.js';
import type { World } from './world.js';

const texts = ['la', 'LAKE', 'áo', '湖', 'húbiān', 'court', 'dispute', 'nowhere', ...entityNames];

/** Labels of what an argument may name by its id. */
const named: Record<string, string> = {
  within: 'Place',
  subject: 'Entity',
  object: 'Entity',
  recipient: 'Entity',
  awarder: 'Organization',
  award: 'Award',
  metric: 'Metric',
  report: 'Report',
  section: 'Section',
  from: 'Entity',
  to: 'Entity',
};

/** Conditions that hold others: seldom enough that they come to an end. */
const combining = new Set(['and', 'or', 'not']);

/** More in one query would be mostly planned. */
const mostConditions = 10;

type Asked = GraphQLField<unknown, unknown>;

/** Makes values of arguments that find something, most of the time. */
export class RandomValue {
  #conditions = 0;

  constructor(
    private readonly world: World,
    private readonly draw: Draw,
  ) {}

  /** A value for an argument; `values` are those of the arguments before it. */
  of(
    { name, type }: Pick<GraphQLArgument, 'name' | 'type'>,
    field: Asked,
    values: Record<string, unknown>,
  ): unknown {
    const { draw } = this;
    if (name === 'first' || name === 'last') return 1 + draw.upTo(5);
    if (name === 'after' || name === 'before') return this.#cursor(field, values);
    if (name === 'token') return draw.from(['word', 'WORD 1', 'nowhere']);
    if (name === 'words') return draw.from([...texts, 'lake is', 'what  LAKE']);
    if (name === 'nameStartsWith') return draw.from(texts);
    if (name === 'fullText') return draw.from(searchTexts);
    if (name === 'text') return draw.from(field.name.startsWith('search') ? searchTexts : texts);
    if (name === 'names')
      return Array.from({ length: draw.upTo(4) }, () => draw.from(Object.keys(resolveNames)));
    if (name === 'passages') return Array.from({ length: draw.upTo(3) }, () => 1 + draw.upTo(2));
    if (name === 'maxHops' || name === 'depth') return 1 + draw.upTo(2);
    if (name === 'maxDegree') return draw.from([1, 3, 6]);
    if (field.name === 'common' && name === 'ids')
      return Array.from({ length: draw.onceIn(9) ? 1 : 2 + draw.upTo(1) }, () => this.#idOf('Entity'));
    if (field.name === 'neighbourhood' && name === 'id') return this.#idOf('Entity');
    if (name === 'ids') return Array.from({ length: draw.upTo(4) }, () => this.#anyId());
    if (name === 'id')
      return field.name === 'report' && !draw.onceIn(3) ? this.#idOf('Report') : this.#anyId();
    const label = named[name];
    return label === undefined || getNamedType(type) !== GraphQLID
      ? this.#ofType(name, type, field)
      : this.#idOf(label);
  }

  #ofType(name: string, type: GraphQLInputType, field: Asked): unknown {
    const { draw } = this;
    if (isNonNullType(type)) return this.#ofType(name, type.ofType, field);
    if (isListType(type))
      return Array.from({ length: draw.upTo(3) }, () => this.#ofType(name, type.ofType, field));
    if (isEnumType(type)) return draw.from(type.getValues()).name;
    if (isInputObjectType(type) && type.isOneOf) return this.#oneOf(Object.values(type.getFields()), field);
    if (isInputObjectType(type)) return this.#object(Object.values(type.getFields()), field);
    if (type.name === 'Boolean') return draw.onceIn(2);
    if (type.name === 'DateTime') return draw.from(times);
    if (type.name === 'EDTF') return draw.from(Object.keys(periods));
    if (name === 'name') return draw.from(entityNames);
    if (name === 'unit') return draw.from(units);
    if (name === 'year') return draw.from(years);
    if (type.name === 'Int') return draw.from([0, 1, 2]);
    if (type.name === 'Float') return draw.from([0, 3, 64.5, 100]);
    throw new Error(`Say in reference/randomValue.ts what ${name} can be given.`);
  }

  #oneOf(fields: readonly Pick<GraphQLArgument, 'name' | 'type'>[], field: Asked): Record<string, unknown> {
    const one = this.draw.from(fields);
    return { [one.name]: one.name === 'id' ? this.#idOf('Entity') : this.of(one, field, {}) };
  }

  #object(fields: readonly Pick<GraphQLArgument, 'name' | 'type'>[], field: Asked): Record<string, unknown> {
    const isGiven = (name: string): boolean =>
      this.#conditions < mostConditions && this.draw.onceIn(combining.has(name) ? 6 : 2);
    const given = fields.filter(({ name, type }) => isNonNullType(type) || isGiven(name));
    this.#conditions += given.length;
    return ranged(
      given.map((one) => [
        one.name,
        one.name !== 'text' && this.draw.onceIn(9) && !isNonNullType(one.type)
          ? null
          : this.of(one, field, {}),
      ]),
    );
  }

  /** The cursor of any row, whether the list has it or not, in the order that the list is asked in. */
  #cursor(field: Asked, { orderBy }: Record<string, unknown>): string {
    const connection = getNamedType(field.type);
    const nodes = isObjectType(connection) ? connection.getFields().nodes : undefined;
    if (!nodes) throw new Error(`${field.name} is no list with pages.`);
    const byDefault = field.args.find(({ name }) => name === 'orderBy')?.defaultValue;
    const direction = 'ASC';
    const given = orderBy ? { direction, ...orderBy } : null;
    const order = orderOf(connection.name, given as never, byDefault);
    const row = this.draw.from(this.world.labelled(getNamedType(nodes.type).name));
    const value = order.counted
      ? this.draw.from([0, 1, 2])
      : order.property === 'score'
        ? this.draw.from([0.5, 1.5, 3])
        : (row[order.property] ?? null);
    return cursorOf(order, [value, row.id]);
  }

  #idOf(label: string): string {
    const { id } = this.draw.from(this.world.labelled(label));
    return this.draw.onceIn(9) ? id.replace(/\/.*/, '/nowhere') : id;
  }

  #anyId(): string {
    const labels = [
      'Entity',
      'Statement',
      'Metric',
      'Report',
      'Section',
      'Passage',
      'Gap',
      'Decision',
      'Name',
    ];
    return this.#idOf(this.draw.from(labels));
  }
}

/** An object with these fields; a range in which nothing lies would be refused, and is turned round. */
function ranged(fields: readonly (readonly [string, unknown])[]): Record<string, unknown> {
  const { gte, lte, ...others } = Object.fromEntries(fields);
  if (typeof gte !== 'number' || typeof lte !== 'number') return Object.fromEntries(fields);
  return { ...others, gte: Math.min(gte, lte), lte: Math.max(gte, lte) };
}
