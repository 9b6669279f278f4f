import { answered, ask, either, post, refused, type HostileCase, type Outcome } from './hostileCase.js';

/** Numbers at the edges of what machines count with, as they are written. */
const written = [
  '0',
  '-0',
  '1',
  '100',
  '101',
  '-1',
  '2147483647',
  '2147483648',
  '-2147483648',
  '-2147483649',
  '4294967295',
  '4294967296',
  '9007199254740991',
  '9007199254740992',
  '9007199254740993',
  '-9007199254740993',
  '9223372036854775807',
  '9223372036854775808',
  '-9223372036854775809',
  '18446744073709551616',
  '1e2',
  '1E+2',
  '1e-2',
  '1.0',
  '99.5',
  '0.1',
  '5e-324',
  '1e-400',
  '1.7976931348623157e308',
  '1e309',
  '-1e309',
  `1${'0'.repeat(400)}`,
] as const;

/** What is no number, and looks like one to somebody. */
const unwritten = [
  'NaN',
  'Infinity',
  '0x10',
  '010',
  '1_000',
  '1,000',
  '.5',
  '5.',
  '+1',
  '1e',
  '--1',
  '١',
  '1n',
  '1 2',
] as const;

/** A page of towns may have 1 to 100; GraphQL takes 1.0 from JSON, where it is 1, and not from a text. */
function pageOf(number: number, isWhole: boolean): Outcome {
  if (!isWhole || number < 1 || number > 100 || !Number.isInteger(number)) return refused();
  return answered({ data: { towns: { totalCount: 4, nodes: { length: Math.min(4, number) } } } });
}

const page = 'towns(first: $n) { totalCount nodes { id } }';
const isWholeText = (text: string): boolean => /^-?\d+$/.test(text);

/** How many of these values there are from a number on: what is too large to be held is more than all of them. */
function countFrom(values: readonly number[], number: number): Outcome {
  return answered({
    data: { observations: { totalCount: values.filter((value) => value >= number).length } },
  });
}

const figures = 'observations(value: { gte: $n }) { totalCount }';

export function numbers(values: readonly number[]): readonly HostileCase[] {
  return [
    ...written.flatMap((text): HostileCase[] => {
      const number = Number(text);
      const shown = text.slice(0, 30);
      return [
        {
          title: `page, in the text: ${shown}`,
          sent: ask(`{ ${page.replace('$n', text)} }`),
          outcome: pageOf(number, isWholeText(text)),
        },
        {
          title: `page, as a variable: ${shown}`,
          sent: post(`{"query":"query ($n: Int) { ${page} }","variables":{"n":${text}}}`),
          outcome: pageOf(number, true),
        },
        {
          title: `value, in the text: ${shown}`,
          sent: ask(`{ ${figures.replace('$n', text)} }`),
          outcome: countFrom(values, number),
        },
        {
          title: `value, as a variable: ${shown}`,
          sent: post(`{"query":"query ($n: Float) { ${figures} }","variables":{"n":${text}}}`),
          outcome: Number.isFinite(number) ? countFrom(values, number) : refused(),
        },
      ];
    }),
    ...unwritten.flatMap((text): HostileCase[] => [
      {
        title: `no number, in the text: ${text}`,
        sent: ask(`{ ${page.replace('$n', text)} }`),
        outcome: text === '1,000' || text === '1 2' ? refused() : refused(400),
      },
      {
        title: `no number, as a variable: ${text}`,
        sent: post(`{"query":"query ($n: Int) { ${page} }","variables":{"n":${text}}}`),
        outcome: refused(400),
      },
    ]),
    ...['2147483647', '-1', '0', '7', '9007199254740993'].flatMap((text): HostileCase[] => [
      {
        title: `hops of a path: ${text}`,
        sent: ask(`{ path(from: "town/taiping", to: "district/conghua", maxHops: ${text}) { __typename } }`),
        outcome: either(),
      },
      {
        title: `depth of a neighbourhood: ${text}`,
        sent: ask(`{ neighbourhood(id: "town/taiping", depth: ${text}) { __typename } }`),
        outcome: either(),
      },
    ]),
  ];
}
