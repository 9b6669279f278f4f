import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import {
  answered,
  either,
  post,
  query,
  refused,
  rightAnswer,
  type HostileCase,
  type Outcome,
} from './hostileCase.js';

const json = JSON.stringify({ query });
const withBytes = (...bytes: number[]): Buffer =>
  Buffer.concat([Buffer.from('{"query":"{ towns { totalCount } } #'), Buffer.from(bytes), Buffer.from('"}')]);
const wide = (text: string): Buffer => Buffer.from(text, 'utf16le');

/** Bytes that are no text in UTF-8, or text in another encoding. */
const bytes: readonly (readonly [string, Buffer, Outcome])[] = [
  ['a byte that continues nothing', withBytes(0x80), either(rightAnswer)],
  ['a character that is cut off', withBytes(0xe4, 0xb8), either(rightAnswer)],
  ['a slash written with two bytes too many', withBytes(0xc0, 0xaf), either(rightAnswer)],
  ['a slash written with three bytes too many', withBytes(0xe0, 0x80, 0xaf), either(rightAnswer)],
  ['half of a pair in UTF-8', withBytes(0xed, 0xa0, 0x80), either(rightAnswer)],
  ['a character beyond Unicode', withBytes(0xf4, 0x90, 0x80, 0x80), either(rightAnswer)],
  ['bytes that never stand in UTF-8', withBytes(0xfe, 0xff), either(rightAnswer)],
  ['a zero byte', withBytes(0x00), refused(400)],
  ['a control character', withBytes(0x1b, 0x5b, 0x32, 0x4a), refused(400)],
  ['UTF-16, little end first', Buffer.concat([Buffer.from([0xff, 0xfe]), wide(json)]), refused(400)],
  ['UTF-16 without a mark', wide(json), refused(400)],
  ['UTF-16, big end first', Buffer.concat([Buffer.from([0xfe, 0xff]), wide(json).swap16()]), refused(400)],
  [
    'a mark before UTF-8',
    Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), Buffer.from(json)]),
    either(rightAnswer),
  ],
  ['two marks before UTF-8', Buffer.from(`\ufeff\ufeff${json}`), refused(400)],
  [
    'a mark within the query',
    Buffer.from(JSON.stringify({ query: `\ufeff${query}` })),
    answered(rightAnswer),
  ],
  [
    'half of a pair as an escape',
    Buffer.from('{"query":"{ towns { totalCount } } # \\ud800"}'),
    either(rightAnswer),
  ],
  ['an escape that is cut off', Buffer.from('{"query":"{ towns { totalCount } } # \\u12"}'), refused(400)],
  ['JSON after JSON', Buffer.from(json + json), refused(400)],
  ['JSON with a comment', Buffer.from(`/**/${json}`), refused(400)],
  ['JSON with a trailing comma', Buffer.from('{"query":"{ a }",}'), refused(400)],
  ['JSON with single quotes', Buffer.from("{'query':'{ a }'}"), refused(400)],
  ['a query twice, the second right', Buffer.from(`{"query":5,${json.slice(1)}`), answered(rightAnswer)],
  ['a number alone', Buffer.from('5'), refused(400)],
  ['a text alone', Buffer.from('"{ towns { totalCount } }"'), refused(400)],
  ['true alone', Buffer.from('true'), refused(400)],
  ['a list of nothing', Buffer.from('[]'), refused(400)],
  ['a list of lists', Buffer.from('[[[]]]'), refused(400)],
  ['spaces alone', Buffer.from('   '), refused(400)],
  ['white space of other kinds', Buffer.from(`\u00a0${json}`), refused(400)],
  ['NaN', Buffer.from('{"query":NaN}'), refused(400)],
  ['Infinity', Buffer.from('{"query":"{ a }","variables":{"a":Infinity}}'), refused(400)],
];

/** Types that a body of ours does not have; and some that mean the same. */
const types: readonly (readonly [string, Outcome])[] = [
  ['application/json; charset=utf-8', answered(rightAnswer)],
  ['APPLICATION/JSON', answered(rightAnswer)],
  ['application/json;charset=utf-16', either(rightAnswer)],
  ['application/json; charset=utf-7', either(rightAnswer)],
  ['application/json; charset="', either(rightAnswer)],
  ['application/json; boundary=--', either(rightAnswer)],
  ['application/json, text/plain', either(rightAnswer)],
  ['application/json;'.repeat(200), either(rightAnswer)],
  ['application/json\ttext/plain', refused()],
  ['application/jsonp', refused(415)],
  ['application/graphql', refused(415)],
  ['application/x-www-form-urlencoded', refused(415)],
  ['multipart/form-data; boundary=x', refused(415)],
  ['text/plain', refused(415)],
  ['text/json', refused(415)],
  ['application/xml', refused(415)],
  ['application/octet-stream', refused(415)],
  ['application/x-java-serialized-object', refused(415)],
  ['*/*', refused(415)],
  ['', refused(415)],
  ['/', refused(415)],
  ['json', refused(415)],
  ['__proto__/constructor', refused(415)],
  [`text/${'x'.repeat(8_000)}`, refused(415)],
];

const bomb = Buffer.alloc(100_000_000, ' ');
const packed: readonly (readonly [string, string, Buffer, Outcome])[] = [
  ['gzip that is right', 'gzip', gzipSync(json), either(rightAnswer)],
  ['a hundred megabytes in gzip', 'gzip', gzipSync(bomb), refused(413)],
  ['a hundred megabytes in brotli', 'br', brotliCompressSync(bomb), refused(413)],
  ['a hundred megabytes in deflate', 'deflate', deflateSync(bomb), refused(413)],
  ['gzip within gzip', 'gzip, gzip', gzipSync(gzipSync(json)), refused()],
  ['gzip that is cut off', 'gzip', gzipSync(json).subarray(0, 20), refused(400)],
  [
    'gzip with another thing behind it',
    'gzip',
    Buffer.concat([gzipSync(json), Buffer.from('x')]),
    either(rightAnswer),
  ],
  ['what is called gzip and is none', 'gzip', Buffer.from(json), refused(400)],
  ['what is called brotli and is none', 'br', Buffer.from(json), refused(400)],
  ['deflate without its head', 'deflate', deflateRawSync(json), either(rightAnswer)],
  ['a packing that there is not', 'zqx', Buffer.from(json), refused()],
  ['a packing with the name of a property of all objects', 'constructor', Buffer.from(json), refused()],
  ['a packing named __proto__', '__proto__', Buffer.from(json), refused()],
  ['packing by no name', '', Buffer.from(json), either(rightAnswer)],
];

export const encodings: readonly HostileCase[] = [
  ...bytes.map(([title, sent, outcome]) => ({ title: `bytes: ${title}`, sent: post(sent), outcome })),
  ...types.map(([type, outcome]) => ({
    title: `type: ${type.slice(0, 60)}`,
    sent: post(json, { 'content-type': type }),
    outcome,
  })),
  ...packed.map(([title, encoding, body, outcome]) => ({
    title: `packed: ${title}`,
    sent: post(body, { 'content-encoding': encoding }),
    outcome,
  })),
];
