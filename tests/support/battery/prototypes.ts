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

/** Names that all objects have. */
const names = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'hasOwnProperty',
  'valueOf',
  '__defineGetter__',
];
const text = JSON.stringify(query);

/** Where a name of the client's choosing may stand in a body; what has these names is refused, or means nothing. */
const bodies = (name: string): readonly (readonly [string, string])[] => [
  ['beside the query', `{"query":${text},"${name}":{"polluted":true}}`],
  ['in variables', `{"query":${text},"variables":{"${name}":{"polluted":true}}}`],
  ['deep in variables', `{"query":${text},"variables":{"a":{"b":[{"${name}":{"polluted":true}}]}}}`],
  ['in extensions', `{"query":${text},"extensions":{"${name}":{"polluted":true}}}`],
];

const texts = (name: string): readonly (readonly [string, string, Outcome])[] => [
  ['as an alias', `{ ${name}: towns { totalCount } }`, either()],
  ['as an alias below', `{ towns { ${name}: totalCount } }`, either()],
  ['as the name of the operation', `query ${name} ${query}`, either(rightAnswer)],
  [
    'as the name of a fragment',
    `{ ...${name} } fragment ${name} on Query { towns { totalCount } }`,
    either(rightAnswer),
  ],
  [
    'as the name of a variable',
    `query ($${name}: Int) { towns(first: $${name}) { totalCount } }`,
    either(rightAnswer),
  ],
  ['as a field', `{ ${name} }`, refused(400)],
  ['as an argument', `{ towns(${name}: 1) { totalCount } }`, refused(400)],
  ['as a key of an object', `{ entities(filter: { ${name}: 1 }) { totalCount } }`, refused(400)],
  ['as a value', `{ entities(filter: { kinds: [${name}] }) { totalCount } }`, refused(400)],
  ['as a directive', `{ towns @${name} { totalCount } }`, refused(400)],
  ['as a type', `{ ... on ${name} { a } }`, refused(400)],
];

export const prototypes: readonly HostileCase[] = names.flatMap((name) => [
  ...bodies(name).map(([where, body]) => ({
    title: `${name} ${where}`,
    sent: post(body),
    outcome: either(rightAnswer),
  })),
  ...texts(name).map(([where, one, outcome]) => ({ title: `${name} ${where}`, sent: ask(one), outcome })),
]);
