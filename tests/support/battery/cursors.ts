import { answered, ask, either, refused, type HostileCase } from './hostileCase.js';

const list = (argument: string): string => `{ towns(${argument}, first: 100) { totalCount nodes { id } } }`;
const with_ = (cursor: string): string => `after: ${JSON.stringify(cursor)}`;
const encode = (...parts: unknown[]): string => Buffer.from(JSON.stringify(parts)).toString('base64url');

/** A cursor with a letter changed, at each of some places. Where it is still one, it is a position: what comes is what stands behind. */
function changed(cursor: string): HostileCase[] {
  return Array.from({ length: 24 }, (_, at) => {
    const place = Math.floor((at * cursor.length) / 24);
    const letter = cursor[place] === 'A' ? 'B' : 'A';
    return {
      title: `letter ${place} is another`,
      sent: ask(list(with_(cursor.slice(0, place) + letter + cursor.slice(place + 1)))),
      outcome: either({ data: { towns: { totalCount: 4 } } }),
    };
  });
}

/** `cursor` is that of the second of four towns by name. */
export function cursors(cursor: string): readonly HostileCase[] {
  const [version, order, ...rest] = JSON.parse(Buffer.from(cursor, 'base64url').toString()) as [
    number,
    string,
    ...unknown[],
  ];
  const rightly = answered({ data: { towns: { totalCount: 4, nodes: { length: 2 } } } });
  const forged: readonly (readonly [string, string])[] = [
    ['cut in half', cursor.slice(0, cursor.length / 2)],
    ['without its last letter', cursor.slice(0, -2)],
    ['twice', cursor + cursor],
    ['encoded twice', Buffer.from(cursor).toString('base64url')],
    ['not encoded', JSON.stringify([version, order, ...rest])],
    ['with a zero byte', `${cursor}\0`],
    ['of a later version', encode(version + 1, order, ...rest)],
    ['of the version as a text', encode(String(version), order, ...rest)],
    ['of no version', encode(order, ...rest)],
    ['of another order', encode(version, 'id ASC', ...rest)],
    ['of the order the other way round', encode(version, order.replace('ASC', 'DESC'), ...rest)],
    ['of an order with Cypher in it', encode(version, `${order}, 1 //`, ...rest)],
    ['of an order that is a list', encode(version, [order], ...rest)],
    ['of an order that all objects have', encode(version, 'constructor', ...rest)],
    ['with one part too few', encode(version, order, rest[0])],
    ['with one part too many', encode(version, order, ...rest, 'x')],
    ['with a key that is an object', encode(version, order, { $gt: '' }, rest[1])],
    ['with a key that is a list', encode(version, order, [rest[0]], rest[1])],
    ['with a key that is true', encode(version, order, true, rest[1])],
    ['with a key that is a number', encode(version, order, 1e308, rest[1])],
    ['with a key that is nothing', encode(version, order, null, rest[1])],
    ['with an id that is an object', encode(version, order, rest[0], { id: rest[1] })],
    ['with an id that is nothing', encode(version, order, rest[0], null)],
    [
      'that is an object',
      Buffer.from(JSON.stringify(Object.fromEntries(Object.entries([version, order, ...rest])))).toString(
        'base64url',
      ),
    ],
    ['that is a number', Buffer.from('5').toString('base64url')],
    ['that is nothing', Buffer.from('null').toString('base64url')],
    ['that is deep', Buffer.from('['.repeat(20_000) + ']'.repeat(20_000)).toString('base64url')],
    ['of 90,000 letters', 'A'.repeat(90_000)],
    ['of letters that are not of its alphabet', '太平'.repeat(10)],
  ];
  const positions: readonly (readonly [string, string])[] = [
    ['of no town that there is', encode(version, order, rest[0], 'town/zqx')],
    ['with a key that is Cypher', encode(version, order, "' OR true //", rest[1])],
    ['with an id that is Cypher', encode(version, order, rest[0], "' OR true //")],
    ['with a key of half a character', encode(version, order, '\ud800', rest[1])],
    ['with a key of zero bytes', encode(version, order, '\0\0', rest[1])],
    ['with a key of 10,000 letters', encode(version, order, 'z'.repeat(10_000), rest[1])],
  ];
  return [
    { title: 'as it came', sent: ask(list(with_(cursor))), outcome: rightly },
    {
      title: 'for both ends at once',
      sent: ask(list(`${with_(cursor)}, before: ${JSON.stringify(cursor)}`)),
      outcome: either(),
    },
    {
      title: 'of another list',
      sent: ask(`{ villages(${with_(cursor)}) { totalCount } }`),
      outcome: either(),
    },
    {
      title: 'of a list in another order',
      sent: ask(`{ search(text: "Taiping", ${with_(cursor)}) { totalCount } }`),
      outcome: refused(),
    },
    ...changed(cursor),
    ...forged.map(([title, sent]) => ({
      title,
      sent: ask(list(with_(sent))),
      outcome: either({ data: { towns: { totalCount: 4 } } }),
    })),
    ...positions.map(([title, sent]) => ({
      title,
      sent: ask(list(with_(sent))),
      outcome: answered({ data: { towns: { totalCount: 4 } } }),
    })),
  ].map((one) => ({ ...one, title: `cursor: ${one.title}` }));
}
