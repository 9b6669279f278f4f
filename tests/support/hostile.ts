import {
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  type GraphQLInputField,
  type GraphQLInputObjectType,
  type GraphQLInputType,
  type GraphQLLeafType,
} from 'graphql';

/** What a client with bad intentions, or a broken one, may give an argument as a variable. */
export interface Hostile {
  /** Not of the type: these are refused. */
  readonly illTyped: readonly unknown[];
  /** Of the type, and not what anybody means: these are refused, or answered as what they are. */
  readonly strange: readonly unknown[];
}

const cursor = (...parts: unknown[]): string => Buffer.from(JSON.stringify(parts)).toString('base64url');

/** Texts that are in no name and no id, and are none. */
const unheardOf: readonly unknown[] = [
  "' OR zqx=zqx //",
  '`}) DETACH DELETE n //',
  '$id})-[zqx]-() //',
  'town/`) SET n.x = 1 //',
  '{"$gt": "zqx"}',
  '*:* OR ~zqx^9 [a TO',
  'zqx\\',
  '\\u0027 OR true',
  '\u0000\u0001\u007f',
  '\u202etfel ot thgir',
  '\ud800 half a character',
  '__proto__',
  'hasOwnProperty',
  'ZQX',
  'ẞ'.repeat(300),
  'zqx '.repeat(5_000),
];

const strangeTexts: readonly unknown[] = ['', ' \t\n', '/', 'town/', ...unheardOf];

/** Ids as there could be. */
const idsOfNothing = ['report/zqx', 'metric/zqx', 'award/zqx', 'town/zqx'];

/** Cursors cut, of other lists, versions and types, and with positions that no row has. */
const strangeCursors: readonly string[] = [
  '',
  'x',
  '%00',
  'zqx'.repeat(5_000),
  cursor(),
  cursor(1, 'id ASC'),
  cursor(1, 'id ASC', 'town/a', ''),
  cursor(1, 'id ASC', 'town/a', { id: 'town/a' }),
  cursor(1, 'id ASC', ['town/a'], 'town/a'),
  cursor(1, 'constructor ASC', 'a', 'a'),
  cursor(1, 'id ASC, n.id //', 'a', 'a'),
  cursor(1e308, 'id ASC', 'a', 'a'),
  ...['id ASC', 'nameEn ASC', 'score DESC', 'ordinal ASC', 'published DESC'].flatMap((order) => [
    cursor(1, order, "' OR true //", "' OR true //"),
    cursor(1, order, '\ud800', '\u0000'),
    cursor(1, order, 1e308, '~'),
    cursor(1, order, -0, '~'),
    cursor(1, order, null, '~'),
  ]),
];

const anyNumber = [0, 1, -1, 101, 2 ** 31 - 1, -(2 ** 31)];

/** For each scalar of the schema. */
const scalars: Record<string, Hostile> = {
  String: { illTyped: [5, true, {}, ['a', 'b']], strange: strangeTexts },
  ID: {
    illTyped: [1.5, true, {}, ['a', 'b']],
    strange: [...strangeTexts, 5, Number.MAX_SAFE_INTEGER, ...idsOfNothing],
  },
  Int: { illTyped: ['5', 1.5, 2 ** 31, 1e308, true, [], {}], strange: anyNumber },
  Float: { illTyped: ['1', '', true, [], {}], strange: [...anyNumber, 1e308, -1e308, 5e-324, -0] },
  Boolean: { illTyped: ['true', 1, 0, [], {}], strange: [true, false] },
  EDTF: {
    illTyped: [
      5,
      true,
      {},
      '',
      '2021-13',
      '2021-02-30',
      '2022/2012',
      '../2020',
      "2021' //",
      '2021\n',
      '٢٠٢١',
    ],
    strange: ['0000', '9999-12-31', '0000/..', '2020/..'],
  },
  DateTime: {
    illTyped: [
      5,
      true,
      {},
      '',
      'yesterday',
      '2026-01-01',
      '2026-01-01T00:00:00',
      '2026-13-01T00:00:00Z',
      '2026-02-30T00:00:00Z',
      "2026-01-01T00:00:00Z' //",
    ],
    strange: [
      '0001-01-01T00:00:00Z',
      '1969-12-31T23:59:59.999Z',
      '9999-12-31T23:59:59.999Z',
      '2026-01-01T00:00:00+14:00',
    ],
  },
};

/** Of an argument's type and name: `after` and `before` take cursors. */
export function hostileTo(type: GraphQLInputType, name: string, around: readonly string[] = []): Hostile {
  if (isNonNullType(type)) {
    const { illTyped, strange } = hostileTo(type.ofType, name, around);
    return { illTyped: [null, ...illTyped], strange };
  }
  if (isListType(type)) return hostileToList(hostileTo(type.ofType, name, around));
  if (isInputObjectType(type)) return hostileToObject(type, around);
  return hostileToLeaf(type, name);
}

function hostileToLeaf(type: GraphQLLeafType, name: string): Hostile {
  if (name === 'after' || name === 'before') {
    return { illTyped: [5, true, {}, ['a', 'b']], strange: strangeCursors };
  }
  if (isEnumType(type)) {
    const names = type.getValues().map(({ name }) => name);
    const unknown = ['', 'NOPE', '__proto__', 'constructor', 'toString', `${names[0] ?? ''}\u0000`, "A' //"];
    return { illTyped: [...unknown, (names[0] ?? '').toLowerCase(), 5, true, {}, names], strange: names };
  }
  const scalar = scalars[type.name];
  if (!scalar) throw new Error(`Say in tests/support/hostile.ts what is hostile to ${type.name}.`);
  return scalar;
}

function hostileToList({ illTyped, strange }: Hostile): Hostile {
  const many = illTyped.slice(-1).flatMap((value) => Array.from({ length: 200 }, () => value));
  return {
    illTyped: [
      ...illTyped.filter((value) => value !== null && !Array.isArray(value)).map((value) => [value]),
      many,
    ],
    strange: [[], strange, strange.slice(-2), ...strange.map((value) => [value])],
  };
}

/**
 * One field of the object is hostile at a time; the others are absent, or as good as any. An object in its like, or deep
 * in others, is empty: filters lead on to filters without end.
 */
function hostileToObject(type: GraphQLInputObjectType, around: readonly string[] = []): Hostile {
  const isDeep = type.name.endsWith('CountFilter')
    ? around.length > 2
    : around.length > 1 || around.some((name) => name.endsWith('ListFilter'));
  if (isDeep || around.includes(type.name)) return { illTyped: [5, 'text', true], strange: [{}] };
  const fields = Object.values(type.getFields());
  const needed = Object.fromEntries(
    fields.flatMap((field) => (isNonNullType(field.type) ? [[field.name, goodFor(field.type)]] : [])),
  );
  const within = (kind: keyof Hostile): unknown[] =>
    fields.flatMap((field) =>
      hostileTo(field.type, field.name, [...around, type.name])[kind].map((value) => ({
        ...needed,
        [field.name]: value,
      })),
    );
  if (type.isOneOf) {
    const all = Object.fromEntries(fields.map((field) => [field.name, goodFor(field.type)]));
    return { illTyped: [5, 'text', {}, all, ...within('illTyped')], strange: within('strange') };
  }
  const others = [5, 'text', true, [{}, {}], { ...needed, nope: 1 }, { ...needed, constructor: {} }];
  return { illTyped: [...others, ...within('illTyped')], strange: [{ ...needed }, ...within('strange')] };
}

/** A value that an argument of this type takes. */
export function goodFor(type: GraphQLInputType): unknown {
  if (isNonNullType(type)) return goodFor(type.ofType);
  if (isListType(type)) return [goodFor(type.ofType)];
  if (isEnumType(type)) return type.getValues()[0]?.name;
  if (isInputObjectType(type) && type.isOneOf) return oneGood(Object.values(type.getFields()));
  return isInputObjectType(type) ? hostileToObject(type).strange[0] : 'zqx';
}

const oneGood = ([field]: readonly GraphQLInputField[]): object =>
  field ? { [field.name]: goodFor(field.type) } : {};

/** Whether nothing can be called what is asked for: the answer has nothing in it. */
export function isUnheardOf(value: unknown): boolean {
  const leaves = leavesOf(value);
  return leaves.length > 0 && leaves.every((leaf) => unheardOf.includes(leaf));
}

function leavesOf(value: unknown): unknown[] {
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(leavesOf) : [value];
}

/** What may be written where a value is expected, instead of a variable. */
export const strangeLiterals: readonly string[] = [
  '5',
  '-0',
  '99999999999999999999',
  '1e400',
  '-1e400',
  '""',
  '"zqx"',
  '"""zqx\\"""',
  '"\\u0000"',
  '"\\ud800"',
  '"\\u{110000}"',
  '"\n"',
  'true',
  'null',
  'NOPE',
  '__proto__',
  '{}',
  '{ __proto__: 1 }',
  '{ a: { a: { a: [1] } } }',
  '[]',
  '[null]',
  `${'['.repeat(1_000)}${']'.repeat(1_000)}`,
  '$undeclared',
  "'zqx'",
  '',
];
