import { createHash } from 'node:crypto';
import {
  ask,
  either,
  get,
  post,
  query,
  refused,
  request,
  rightAnswer,
  type HostileCase,
  type Outcome,
} from './hostileCase.js';

const many = (count: number, one: (at: number) => string): string =>
  Array.from({ length: count }, (_, at) => one(at)).join(' ');
const ofSize = (size: number): string => {
  const empty = JSON.stringify({ query: `${query}#` });
  return JSON.stringify({ query: `${query}#${'x'.repeat(size - empty.length)}` });
};
const hash = (text: string): string => createHash('sha256').update(text).digest('hex');
const persisted = (sha256Hash: unknown, version: unknown = 1): object => ({
  extensions: { persistedQuery: { version, sha256Hash } },
});

const texts: readonly (readonly [string, string, Outcome])[] = [
  ['the same field 1,900 times', `{ towns { ${many(1_900, () => 'totalCount')} } }`, either(rightAnswer)],
  ['the same root field 900 times', `{ ${many(900, () => 'towns { totalCount }')} }`, refused(400)],
  ['a thousand aliases', `{ towns { ${many(1_000, (at) => `a${at}: totalCount`)} } }`, either()],
  ['51 aliases at the root', `{ ${many(51, (at) => `a${at}: towns { totalCount }`)} }`, refused(400)],
  [
    '1,300 directives on a field',
    `{ towns { totalCount ${many(1_300, () => '@skip(if: false)')} } }`,
    refused(400),
  ],
  [
    '1,900 directives that there are not',
    `{ towns { totalCount ${many(1_900, () => '@zqx')} } }`,
    refused(400),
  ],
  ['800 variables', `query (${many(800, (at) => `$v${at}: Int`)}) ${query}`, refused(400)],
  ['800 arguments', `{ towns(${many(800, (at) => `a${at}: 1`)}) { totalCount } }`, refused(400)],
  ['the same argument 800 times', `{ towns(${many(800, () => 'first: 1')}) { totalCount } }`, refused(400)],
  ['1,000 operations', many(1_000, (at) => `query Q${at} { __typename }`), refused(400)],
  ['300 fields that there are not', `{ ${many(300, (at) => `zqx${at}`)} }`, refused(400)],
  [
    '3,900 conflicts',
    `{ towns { ${many(650, (at) => `a: totalCount @include(if: ${at % 2 === 0})`)} } }`,
    refused(400),
  ],
  [
    'fields that conflict in fragments',
    `{ ${many(120, (at) => `...F${at}`)} } ${many(120, (at) => `fragment F${at} on Query { a: towns(first: ${at + 1}) { totalCount } }`)}`,
    refused(400),
  ],
  ['more tokens than are read', `{ ${many(2_000, () => 'towns { totalCount }')} }`, refused(400)],
  ['a name of 90,000 letters', `{ ${'x'.repeat(90_000)} }`, refused(400)],
  ['an alias of 90,000 letters', `{ ${'x'.repeat(90_000)}: towns { totalCount } }`, either()],
  ['an operation with a name of 90,000 letters', `query ${'x'.repeat(90_000)} ${query}`, either(rightAnswer)],
  [
    'a text of 90,000 letters',
    `{ entities(filter: { text: "${'x'.repeat(90_000)}" }) { totalCount } }`,
    either({ data: { entities: { totalCount: 0 } } }),
  ],
  ['a text of 30,000 words', `{ search(text: "${'a '.repeat(30_000)}") { totalCount } }`, either()],
  ['a comment of 90,000 letters', `${query} #${'x'.repeat(90_000)}`, either(rightAnswer)],
  ['90,000 commas', `${query}${','.repeat(90_000)}`, either(rightAnswer)],
  ['a number of 50,000 digits', `{ towns(first: ${'9'.repeat(50_000)}) { totalCount } }`, refused(400)],
  [
    'a number with 50,000 places',
    `{ observations(value: { gte: 1.${'9'.repeat(50_000)} }) { totalCount } }`,
    either(),
  ],
  ['1,900 ids', `{ nodes(ids: [${many(1_900, () => '"a"')}]) { id } }`, refused()],
  ['1,900 names', `{ resolve(names: [${many(1_900, () => '"a"')}]) { id } }`, refused(400)],
  [
    '1,900 kinds',
    `{ entities(filter: { kinds: [${many(1_900, () => 'TOWN')}] }) { totalCount } }`,
    either({ data: { entities: { totalCount: 4 } } }),
  ],
];

const bodies: readonly (readonly [string, object | string, Outcome])[] = [
  ['a body just as large as is read', ofSize(100_000), either(rightAnswer)],
  ['a body one byte larger', ofSize(100_001), refused(413)],
  ['a body of a megabyte', ofSize(1_000_000), refused(413)],
  [
    '5,000 variables that nobody declared',
    { query, variables: Object.fromEntries(Array.from({ length: 5_000 }, (_, at) => [`v${at}`, 1])) },
    either(rightAnswer),
  ],
  [
    '5,000 keys beside the query',
    { ...Object.fromEntries(Array.from({ length: 5_000 }, (_, at) => [`v${at}`, 1])), query },
    either(rightAnswer),
  ],
  ['a name of 90,000 letters for the operation', { query, operationName: 'x'.repeat(90_000) }, refused(400)],
  ['an empty name for the operation', { query, operationName: '' }, either(rightAnswer)],
  ['a list as the name of the operation', { query, operationName: ['A'] }, refused(400)],
  ['a batch of one', [{ query }], refused(400)],
  ['a batch of a thousand', Array.from({ length: 1_000 }, () => ({ query })), refused(400)],
  ['a hash that is not that of the query', { query, ...persisted('a'.repeat(64)) }, refused(400)],
  ['the hash of the query in capitals', { query, ...persisted(hash(query).toUpperCase()) }, refused(400)],
  ['a hash that is a number', { query, ...persisted(5) }, refused(400)],
  ['a hash that is an object', { query, ...persisted({ toString: 'a' }) }, refused(400)],
  ['a hash of 90,000 letters', persisted('a'.repeat(90_000)), refused()],
  ['a hash of another version', { query, ...persisted(hash(query), 2) }, refused(400)],
  ['extensions that are a text', { query, extensions: 'x' }, refused(400)],
  ['extensions that are a list', { query, extensions: [1] }, refused(400)],
];

const addresses: readonly (readonly [string, string, Outcome])[] = [
  ['an address of 8,000 letters', `/graphql?query=${'x'.repeat(8_000)}`, refused(400)],
  ['an address of 70,000 letters', `/graphql?query=${'x'.repeat(70_000)}`, refused(431)],
  ['a path of 10,000 parts', '/a'.repeat(5_000), refused(404)],
  ['an id of 10,000 letters', `/entity/${'x'.repeat(10_000)}`, { kind: 'PAGE' }],
  [
    '3,000 parameters',
    `/graphql?${'a&'.repeat(3_000)}query=${encodeURIComponent(query)}`,
    either(rightAnswer),
  ],
  ['the same parameter 500 times', `/graphql?${'query=a&'.repeat(500)}`, refused(400)],
];

const headers: readonly (readonly [string, Readonly<Record<string, string>>, Outcome])[] = [
  ['a header of 20,000 letters', { 'x-zqx': 'x'.repeat(20_000) }, refused(431)],
  ['a header with a name of 20,000 letters', { ['x'.repeat(20_000)]: 'x' }, refused(431)],
  ['a cookie of 15,000 letters', { cookie: `a=${'x'.repeat(15_000)}` }, either(rightAnswer)],
  [
    '1,500 headers',
    Object.fromEntries(Array.from({ length: 1_500 }, (_, at) => [`x-${at}`, '1'])),
    either(rightAnswer),
  ],
  [
    'an authorization of 15,000 letters',
    { authorization: `Bearer ${'x'.repeat(15_000)}` },
    either(rightAnswer),
  ],
  ['3,000 types that are taken', { accept: 'a/b,'.repeat(3_000) }, either()],
  ['3,000 packings that are taken', { 'accept-encoding': 'zqx;q=0.1,'.repeat(1_500) }, either()],
  ['1,000 tags that are known', { 'if-none-match': 'W/"a",'.repeat(2_000) }, either(rightAnswer)],
];

export const sizes: readonly HostileCase[] = [
  ...texts.map(([title, text, outcome]) => ({ title, sent: ask(text), outcome })),
  ...bodies.map(([title, body, outcome]) => ({ title, sent: post(body), outcome })),
  ...addresses.map(([title, path, outcome]) => ({ title, sent: get(path), outcome })),
  ...headers.map(([title, more, outcome]) => ({
    title,
    sent: request('GET', `/graphql?query=${encodeURIComponent(query)}`, more),
    outcome,
  })),
];
