import {
  ask,
  either,
  post,
  query,
  refused,
  rightAnswer,
  type HostileCase,
  type Outcome,
} from './hostileCase.js';

const nested = (open: string, inside: string, close: string, depth: number): string =>
  open.repeat(depth) + inside + close.repeat(depth);
const inVariables = (value: string): string =>
  `{"query":${JSON.stringify(query)},"variables":{"a":${value}}}`;

const bodies: readonly (readonly [string, string, Outcome])[] = [100, 1_000, 10_000, 40_000].flatMap(
  (depth) =>
    [
      [`lists ${depth} deep in variables`, inVariables(nested('[', '', ']', depth)), either(rightAnswer)],
      [`lists ${depth} deep as the query`, `{"query":${nested('[', '', ']', depth)}}`, refused(400)],
      [`lists ${depth} deep as the body`, nested('[', '', ']', depth), refused(400)],
      [
        `lists ${depth} deep in extensions`,
        `{"query":${JSON.stringify(query)},"extensions":{"a":${nested('[', '', ']', depth)}}}`,
        either(rightAnswer),
      ],
    ] as const,
);
const objects: readonly (readonly [string, string, Outcome])[] = [90, 1_000, 15_000].map((depth) => [
  `objects ${depth} deep in variables`,
  inVariables(nested('{"a":', '1', '}', depth)),
  either(rightAnswer),
]);

const texts: readonly (readonly [string, string, Outcome])[] = [
  ...[33, 100, 500].map(
    (depth) =>
      [
        `fields ${depth} deep`,
        nested('{ node(id: "a") { ... on Town { district ', '{ id }', '} }', 1) +
          nested('{ towns', '', '}', depth),
        refused(400),
      ] as const,
  ),
  ...[10, 900].map(
    (depth) =>
      [
        `${depth} fragments without a name in one another`,
        `{ ${nested('... { ', 'towns { totalCount }', ' }', depth)} }`,
        either(rightAnswer),
      ] as const,
  ),
  ...[10, 1_900].map(
    (depth) =>
      [
        `a list ${depth} deep as an argument`,
        `{ towns(first: ${nested('[', '1', ']', depth)}) { totalCount } }`,
        refused(400),
      ] as const,
  ),
  ...[10, 900].map(
    (depth) =>
      [
        `an object ${depth} deep as an argument`,
        `{ entities(filter: ${nested('{ not: ', '{}', '}', depth)}) { totalCount } }`,
        either(),
      ] as const,
  ),
  ...[10, 1_900].map(
    (depth) =>
      [
        `a variable whose type is a list ${depth} deep`,
        `query ($a: ${nested('[', 'Int', ']', depth)}) ${query}`,
        refused(400),
      ] as const,
  ),
  [
    'a variable that is a list of lists with the wrong default',
    `query ($a: [[Int]] = "x") ${query}`,
    refused(400),
  ],
  [
    'a chain of 500 fragments',
    `{ ...F0 } ${Array.from({ length: 500 }, (_, at) => `fragment F${at} on Query { ...F${at + 1} }`).join(' ')} fragment F500 on Query { towns { totalCount } }`,
    either(rightAnswer),
  ],
  [
    'a ring of 500 fragments',
    `{ ...F0 } ${Array.from({ length: 500 }, (_, at) => `fragment F${at} on Query { ...F${(at + 1) % 500} }`).join(' ')}`,
    refused(400),
  ],
  [
    'two fragments that spread each other',
    '{ ...A } fragment A on Query { ...B } fragment B on Query { ...A }',
    refused(400),
  ],
  [
    'a fragment that doubles thirty times',
    `{ ...F0 } ${Array.from({ length: 30 }, (_, at) => `fragment F${at} on Query { ...F${at + 1} ... { ...F${at + 1} } }`).join(' ')} fragment F30 on Query { towns { totalCount } }`,
    either(rightAnswer),
  ],
  ['a fragment that nobody spreads', `${query} fragment A on Query { towns { totalCount } }`, refused(400)],
  ['a fragment on a thing that is none', '{ ...A } fragment A on Int { a }', refused(400)],
  ['braces that are not closed', '{'.repeat(3_000), refused(400)],
  ['braces that were not opened', '}'.repeat(3_000), refused(400)],
  ['brackets of all kinds in disorder', '{[({[('.repeat(500), refused(400)],
  ['a text in three quotes that does not end', `{ towns(after: """${'x'.repeat(1_000)}`, refused(400)],
  [
    'the schema asked for seven levels deep',
    `{ __schema { types { ${nested('fields { type { ofType { fields { type { ', 'name', ' } } } } }', 3)} } } }`,
    refused(400),
  ],
];

export const nesting: readonly HostileCase[] = [
  ...[...bodies, ...objects].map(([title, sent, outcome]) => ({ title, sent: post(sent), outcome })),
  ...texts.map(([title, text, outcome]) => ({ title, sent: ask(text), outcome })),
];
