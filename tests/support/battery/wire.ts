import {
  answered,
  either,
  post,
  query,
  refused,
  request,
  rightAnswer,
  type HostileCase,
  type Outcome,
} from './hostileCase.js';
import type { Sent } from './connection.js';

const json = JSON.stringify({ query });
const size = json.length;
const head =
  'POST /graphql HTTP/1.1\r\nhost: localhost\r\nconnection: close\r\ncontent-type: application/json\r\naccept: application/json\r\n';
const chunk = (text: string): string => `${text.length.toString(16)}\r\n${text}\r\n`;
const chunked = `${chunk(json)}0\r\n\r\n`;
const hidden = 'GET /live HTTP/1.1\r\nhost: localhost\r\n\r\n';

/** Requests that two servers in a row might read differently. None may hide another one: there is one answer. */
const smuggled: readonly (readonly [string, Sent, Outcome])[] = [
  [
    'a length and chunks',
    [`${head}content-length: ${size}\r\ntransfer-encoding: chunked\r\n\r\n${chunked}${hidden}`],
    refused(400),
  ],
  [
    'chunks and a length',
    [`${head}transfer-encoding: chunked\r\ncontent-length: 4\r\n\r\n${chunked}${hidden}`],
    refused(400),
  ],
  [
    'two lengths',
    [`${head}content-length: ${size}\r\ncontent-length: 1\r\n\r\n${json}${hidden}`],
    refused(400),
  ],
  [
    'the same length twice',
    [`${head}content-length: ${size}\r\ncontent-length: ${size}\r\n\r\n${json}`],
    refused(400),
  ],
  ['two lengths in one header', [`${head}content-length: ${size}, ${size}\r\n\r\n${json}`], refused(400)],
  ['a length below nought', [`${head}content-length: -1\r\n\r\n${json}`], refused(400)],
  ['a length with a sign', [`${head}content-length: +${size}\r\n\r\n${json}`], refused(400)],
  ['a length in sixteens', [`${head}content-length: 0x1a\r\n\r\n${json}`], refused(400)],
  ['a length beyond 2^64', [`${head}content-length: 18446744073709551617\r\n\r\n${json}`], refused(400)],
  [
    'a length that is larger than is read',
    [`${head}content-length: 9007199254740993\r\n\r\n${json}`],
    refused(413),
  ],
  ['an empty length', [`${head}content-length: \r\n\r\n${json}`], refused(400)],
  ['chunks of another name', [`${head}transfer-encoding: xchunked\r\n\r\n${chunked}`], refused(400)],
  ['chunks twice', [`${head}transfer-encoding: chunked, chunked\r\n\r\n${chunked}`], refused(400)],
  ['chunks, then as it is', [`${head}transfer-encoding: chunked, identity\r\n\r\n${chunked}`], refused(400)],
  [
    'chunks with a space before the colon',
    [`${head}transfer-encoding : chunked\r\n\r\n${chunked}`],
    refused(400),
  ],
  ['chunks behind a tab', [`${head}transfer-encoding:\tchunked\r\n\r\n${chunked}`], either(rightAnswer)],
  [
    'chunks on a folded line',
    [`${head}transfer-encoding:\r\n chunked\r\n\r\n${chunked}`],
    either(rightAnswer),
  ],
  [
    'a chunk of no size',
    [`${head}transfer-encoding: chunked\r\n\r\nzqx\r\n${json}\r\n0\r\n\r\n`],
    refused(400),
  ],
  [
    'a chunk below nought',
    [`${head}transfer-encoding: chunked\r\n\r\n-1\r\n${json}\r\n0\r\n\r\n`],
    refused(400),
  ],
  [
    'a chunk beyond 2^64',
    [`${head}transfer-encoding: chunked\r\n\r\nfffffffffffffffff\r\n${json}\r\n0\r\n\r\n`],
    refused(400),
  ],
  [
    'a chunk with 30,000 letters beside its size',
    [
      `${head}transfer-encoding: chunked\r\n\r\n${size.toString(16)};${'x'.repeat(30_000)}\r\n${json}\r\n0\r\n\r\n`,
    ],
    refused(),
  ],
  [
    'a chunk whose line ends in a line feed alone',
    [`${head}transfer-encoding: chunked\r\n\r\n${size.toString(16)}\n${json}\r\n0\r\n\r\n`],
    refused(400),
  ],
  [
    'a header behind the chunks',
    [`${head}transfer-encoding: chunked\r\n\r\n${chunk(json)}0\r\nhost: evil.example\r\n\r\n`],
    either(rightAnswer),
  ],
  [
    'line feeds alone',
    [`${head.replaceAll('\r', '')}content-length: ${size}\n\n${json}`],
    either(rightAnswer),
  ],
  [
    'carriage returns alone',
    [`${head.replaceAll('\n', '')}content-length: ${size}\r\r${json}`],
    refused(400),
  ],
  [
    'a carriage return within a header',
    [`${head}x-zqx: a\rb\r\ncontent-length: ${size}\r\n\r\n${json}`],
    refused(400),
  ],
  [
    'a zero byte within a header',
    [`${head}x-zqx: a\0b\r\ncontent-length: ${size}\r\n\r\n${json}`],
    refused(400),
  ],
  ['a space within a name', [`${head}x zqx: a\r\ncontent-length: ${size}\r\n\r\n${json}`], refused(400)],
  ['a header without a colon', [`${head}zqx\r\ncontent-length: ${size}\r\n\r\n${json}`], refused(400)],
  [
    'no host',
    [`${head.replace('host: localhost\r\n', '')}content-length: ${size}\r\n\r\n${json}`],
    refused(400),
  ],
  ['two hosts', [`${head}host: evil.example\r\ncontent-length: ${size}\r\n\r\n${json}`], either(rightAnswer)],
  [
    'a GET with a body that is a request',
    request('GET', `/graphql?query=${encodeURIComponent(query)}`, {}, hidden),
    answered(rightAnswer),
  ],
  ['HTTP/0.9', ['GET /graphql\r\n\r\n'], refused(400)],
  [
    'HTTP/1.0',
    [head.replace('HTTP/1.1', 'HTTP/1.0'), `content-length: ${size}\r\n\r\n${json}`],
    answered(rightAnswer),
  ],
  [
    'HTTP/3.0',
    [head.replace('HTTP/1.1', 'HTTP/3.0'), `content-length: ${size}\r\n\r\n${json}`],
    refused(400),
  ],
  ['the beginning of HTTP/2', ['PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n'], refused(400)],
  ['the beginning of TLS', [Buffer.from('16030100f8010000f40303', 'hex')], refused(400)],
  [
    'an address with a host of others',
    [head.replace('/graphql', 'http://evil.example/graphql'), `content-length: ${size}\r\n\r\n${json}`],
    either(rightAnswer),
  ],
  [
    'two spaces in the first line',
    [head.replace('POST ', 'POST  '), `content-length: ${size}\r\n\r\n${json}`],
    either(rightAnswer),
  ],
];

/** Methods that nothing here has. */
const methods: readonly (readonly [string, string, Outcome])[] = [
  ['PUT', '/graphql', refused(404)],
  ['PATCH', '/graphql', refused(404)],
  ['DELETE', '/graphql', refused(404)],
  ['TRACE', '/graphql', refused()],
  ['OPTIONS', '/graphql', refused(404)],
  ['OPTIONS', '*', refused()],
  ['PROPFIND', '/', refused()],
  ['ZQX', '/graphql', refused()],
  ['post', '/graphql', refused()],
  ['POST', '/live', refused(404)],
  ['POST', '/export/grants.csv', refused(404)],
];

/** The beginning of a text, with a quarter of a second behind each letter. */
const letterByLetter = (text: string): Sent =>
  text
    .slice(0, 12)
    .split('')
    .flatMap((letter) => [letter, 250]);

/** Connections that take their time, or turn into something else; the test's service waits a second for a request. */
const slow: readonly (readonly [string, Sent, Outcome])[] = [
  ['a head that does not end', [head, 4_000], refused(408)],
  ['a head that comes letter by letter', [...letterByLetter(head), 3_000], refused(408)],
  ['a body that does not come', [`${head}content-length: ${size}\r\n\r\n`, 4_000], refused(408)],
  [
    'a body that comes letter by letter',
    [`${head}content-length: ${size}\r\n\r\n`, ...letterByLetter(json), 3_000],
    refused(408),
  ],
  [
    'chunks that do not end',
    [`${head}transfer-encoding: chunked\r\n\r\n${chunk(json)}`, 4_000],
    refused(408),
  ],
  [
    'a right request in three parts',
    [head, 100, `content-length: ${size}\r\n\r\n`, 100, json],
    answered(rightAnswer),
  ],
  [
    'a turn to WebSockets',
    post(
      { query },
      {
        connection: 'close, upgrade',
        upgrade: 'websocket',
        'sec-websocket-key': 'x',
        'sec-websocket-version': '13',
      },
    ),
    either(rightAnswer),
  ],
  [
    'a turn to HTTP/2',
    post(
      { query },
      { connection: 'close, upgrade, http2-settings', upgrade: 'h2c', 'http2-settings': 'AAA' },
    ),
    either(rightAnswer),
  ],
];

export const wire: readonly HostileCase[] = [
  ...smuggled.map(([title, sent, outcome]) => ({ title: `read differently: ${title}`, sent, outcome })),
  ...methods.map(([method, path, outcome]) => ({
    title: `method: ${method} ${path}`,
    sent: request(method, path),
    outcome,
  })),
  ...slow.map(([title, sent, outcome]) => ({ title: `slow: ${title}`, sent, outcome })),
];
