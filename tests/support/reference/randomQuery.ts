import {
  astFromValue,
  getNamedType,
  isCompositeType,
  isAbstractType,
  isNonNullType,
  isObjectType,
  isRequiredArgument,
  print,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
} from 'graphql';
import { isOwner, isThing, type Owner } from '../hops.js';
import type { Draw } from './draw.js';
import { RandomValue } from './randomValue.js';
import type { World } from './world.js';

type Field = GraphQLField<unknown, unknown>;

/** A field that a query is to ask for, with an argument that it is to be given. */
export interface Target {
  readonly owner: Owner;
  readonly field: Field;
  readonly argument: GraphQLArgument | null;
}

/** What is sent. */
export interface RandomQuery {
  readonly text: string;
  readonly variables: Record<string, unknown>;
}

/** Every field of every object type and interface, and every argument that is not another's twin. */
export function targetsOf(schema: GraphQLSchema): Target[] {
  const targets = ownersIn(schema).flatMap((owner) =>
    Object.values(owner.getFields()).flatMap((field) =>
      [null, ...field.args].map((argument) => ({ owner, field, argument })),
    ),
  );
  return [...new Map(targets.map((target) => [meaningOf(target), target])).values()];
}

/** What a list of towns is asked by means the same wherever towns are listed: at the root, where lists are long, or below. */
function meaningOf({ owner, field, argument }: Target): string {
  if (argument === null) return `${owner.name}.${field.name}`;
  return `${owner.name === 'Query' ? 'all' : 'its'} ${field.type.toString()} ${argument.name}`;
}

function ownersIn(schema: GraphQLSchema): Owner[] {
  const owners = Object.values(schema.getTypeMap()).filter(isOwner);
  return owners.filter(({ name }) => !name.startsWith('__'));
}

/** Writes a query that asks for the target, and for whatever else chance wants. */
export function randomQuery(target: Target, schema: GraphQLSchema, world: World, draw: Draw): RandomQuery {
  return new Writer(schema, world, draw).query(target);
}

class Writer {
  readonly #variables: Record<string, unknown> = {};
  readonly #declared: string[] = [];
  readonly #fragments: string[] = [];
  readonly #value: RandomValue;
  #names = 0;

  constructor(
    private readonly schema: GraphQLSchema,
    private readonly world: World,
    private readonly draw: Draw,
  ) {
    this.#value = new RandomValue(world, draw);
  }

  query(target: Target): RandomQuery {
    const text = this.#leadingTo(target);
    const declared = this.#declared.length > 0 ? `(${this.#declared.join(', ')})` : '';
    return {
      text: [`query ${declared} { ${text} }`, ...this.#fragments].join('\n'),
      variables: this.#variables,
    };
  }

  /** From the target up to the query: whatever has an id is fetched by it, all else lies below something. */
  #leadingTo(target: Target): string {
    const { owner, field, argument } = target;
    let text = this.#field(field, 1 + this.draw.upTo(1), argument);
    for (let type: Owner = owner; type !== this.schema.getQueryType();) {
      text = `{ ${[text, ...this.#fields(type, this.draw.upTo(1))].join(' ')} }`;
      if (this.#hasId(type)) return this.#byId(type, text);
      const leading = this.draw.from(this.#leadingInto(type));
      text = this.#field(leading.field, 0, null, text);
      type = leading.owner;
    }
    return text;
  }

  #byId(type: Owner, selection: string): string {
    const label = isObjectType(type) ? type.name : this.draw.from(this.schema.getPossibleTypes(type)).name;
    const things = this.world.things.filter(({ __typename }) => __typename === label);
    const { id } = this.draw.from(things);
    return `node(id: "${id}") { ... on ${type.name} ${selection} }`;
  }

  #hasId(type: GraphQLNamedType): boolean {
    return type.name === 'Node' || isThing(type);
  }

  #leadingInto(type: Owner): { owner: Owner; field: Field }[] {
    return ownersIn(this.schema)
      .filter(isObjectType)
      .flatMap((owner) => Object.values(owner.getFields()).map((field) => ({ owner, field })))
      .filter(({ field }) => getNamedType(field.type) === type);
  }

  /** Up to so many hops further down. */
  #selection(type: GraphQLNamedType, hops: number): string {
    const owner = type as Owner;
    const parts = this.#fields(owner, hops);
    return `{ ${(parts.length > 0 ? parts : ['__typename']).join(' ')} }`;
  }

  #fields(owner: Owner, hops: number): string[] {
    const fields = Object.values(owner.getFields()).filter(
      ({ type }) => hops > 0 || !isCompositeType(getNamedType(type)),
    );
    const asked = this.draw
      .some(fields, 2)
      .map((field) => this.#field(field, hops - 1, null, undefined, this.#directive()));
    if (this.draw.onceIn(5)) asked.push('__typename');
    if (hops > 0 && this.draw.onceIn(4)) asked.push(this.#fragment(owner, hops));
    return this.draw.onceIn(8) ? [...asked, ...asked] : asked;
  }

  #fragment(owner: Owner, hops: number): string {
    const within = isAbstractType(owner)
      ? [...this.schema.getImplementations(owner).interfaces, ...this.schema.getPossibleTypes(owner)]
      : [owner, ...owner.getInterfaces()];
    const type = this.draw.from(within);
    const selection = this.#selection(type, hops);
    if (this.draw.onceIn(2)) return `... on ${type.name}${this.#directive()} ${selection}`;
    const name = this.#name('F');
    this.#fragments.push(`fragment ${name} on ${type.name} ${selection}`);
    return this.draw.onceIn(3) ? `...${name} ...${name}` : `...${name}${this.#directive()}`;
  }

  #field(
    field: Field,
    hops: number,
    forced: GraphQLArgument | null = null,
    below?: string,
    directive = '',
  ): string {
    const type = getNamedType(field.type);
    const given = this.#arguments(field, forced);
    const alias = field.args.length > 0 || this.draw.onceIn(3) ? `${this.#name('a')}: ` : '';
    const selection = isCompositeType(type)
      ? (below ?? this.#selection(type, this.#hopsInto(type, hops)))
      : '';
    return `${alias}${field.name}${given}${directive} ${selection}`;
  }

  /** The parts of a page and of a value are no hops of their own. */
  #hopsInto(type: GraphQLNamedType, hops: number): number {
    return this.#hasId(type) ? hops : Math.max(hops, 1);
  }

  /** Never both ends at once; the order comes first, since cursors belong to it. */
  #arguments(field: Field, forced: GraphQLArgument | null): string {
    const values: Record<string, unknown> = {};
    const wanted = this.#wanted(field, forced);
    const [kept, left] = forced?.name === 'last' ? ['last', 'first'] : ['first', 'last'];
    const asked = wanted.some(({ name }) => name === kept)
      ? wanted.filter(({ name }) => name !== left)
      : wanted;
    asked.sort((one, other) => Number(other.name === 'orderBy') - Number(one.name === 'orderBy'));
    const parts = asked.map((argument) => {
      values[argument.name] = this.#value.of(argument, field, values);
      return `${argument.name}: ${this.#given(argument, values[argument.name])}`;
    });
    return parts.length > 0 ? `(${parts.join(', ')})` : '';
  }

  /** Cursors say most in an order that was asked for, and an order says most of a page in the middle. */
  #wanted({ name, args }: Field, forced: GraphQLArgument | null): GraphQLArgument[] {
    // Of long ways there are more than the hundred that are looked at.
    const isNeeded = (one: GraphQLArgument): boolean =>
      isRequiredArgument(one) || (name === 'paths' && one.name === 'maxHops');
    const wanted = args.filter((one) => one === forced || isNeeded(one) || this.draw.onceIn(5));
    const [order, ...cursors] = ['orderBy', 'after', 'before'].map((name) =>
      args.find((one) => one.name === name),
    );
    if (!order) return wanted;
    const hasCursor = cursors.some((cursor) => cursor && wanted.includes(cursor));
    const missing = hasCursor ? order : wanted.includes(order) ? this.draw.from(cursors) : null;
    return missing && !wanted.includes(missing) && !this.draw.onceIn(3) ? [...wanted, missing] : wanted;
  }

  /** A value as it stands in the query: itself, a variable, a variable's default. */
  #given({ name, type }: GraphQLArgument, value: unknown): string {
    const written = print(astFromValue(value, type) as never);
    const way = this.draw.upTo(4);
    if (way < 2) return written;
    const variable = this.#name(name);
    if (way === 4 && !isNonNullType(type) && !['orderBy', 'text'].includes(name)) {
      if (this.draw.onceIn(2)) return 'null';
      return this.#declare(variable, type.toString());
    }
    if (way !== 3 || this.draw.onceIn(2)) this.#variables[variable] = value;
    return this.#declare(variable, type.toString(), way === 3 ? written : null);
  }

  #directive(): string {
    if (!this.draw.onceIn(6)) return '';
    const isOn = this.draw.onceIn(2);
    const name = this.draw.from(['include', 'skip']);
    if (this.draw.onceIn(2)) return ` @${name}(if: ${String(isOn)})`;
    const variable = this.#name('if');
    const hasDefault = this.draw.onceIn(2);
    if (!hasDefault) this.#variables[variable] = isOn;
    return ` @${name}(if: ${this.#declare(variable, 'Boolean!', hasDefault ? String(isOn) : null)})`;
  }

  /** Declares a variable; returns it as it stands where it is used. */
  #declare(variable: string, type: string, byDefault: string | null = null): string {
    this.#declared.push(`$${variable}: ${type}${byDefault === null ? '' : ` = ${byDefault}`}`);
    return `$${variable}`;
  }

  #name(stem: string): string {
    this.#names += 1;
    return `${stem}${this.#names}`;
  }
}
