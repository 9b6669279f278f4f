import { isEnumType } from 'graphql';
import { drawingOf, type Draw } from './draw.js';
import { addEntities } from './makeEntities.js';
import { addStatements } from './makeStatements.js';
import { published } from './schema.js';
import { ordered, World, type Thing } from './world.js';

/** Makes things of a world by chance. */
export interface Maker {
  readonly world: World;
  readonly draw: Draw;
  /** One of the values of an enum. */
  readonly oneOf: (enumName: string) => string;
  /** A value, or null one time in three. */
  readonly perhaps: <Value>(value: Value) => Value | null;
  /** Edges from one thing to some of the others. */
  readonly connect: (from: Thing, type: string, others: readonly Thing[], most: number) => void;
  /** Whether something stands, and when it was published: in turns, the last one open if it stands. */
  readonly standing: (enumName: string) => Standing;
  /** Edges to the words that something rests on. */
  readonly restOnWords: (source: Thing) => void;
}

/** How a thing says whether it stands. */
export interface Standing {
  readonly status: string;
  readonly publishedFrom: readonly string[];
  readonly publishedUntil: readonly string[];
}

/** Times at which something happened, in order. */
export const times = ['2026-01-01', '2026-02-01', '2026-03-01', '2026-04-01'].map(
  (day) => `${day}T08:00:00.000Z`,
);

/**
 * A small world in which everything is: each kind of thing, each edge in both directions, names that are the same,
 * keys of orders that are missing, statements that do not stand any more. It is the same for the same seed.
 */
export function makeWorld(seed: number): World {
  const world = new World();
  const maker = makerOf(world, drawingOf(seed));
  addReports(maker);
  addEntities(maker);
  addStatements(maker);
  restOnStatements(maker);
  describeEntities(maker);
  return world;
}

/** Reports say what they speak of. */
function describeEntities({ world, draw }: Maker): void {
  for (const entity of world.labelled('Entity'))
    for (const report of draw.some(world.labelled('Report'), 2)) world.connect(report, 'DESCRIBES', entity);
}

/** An edge between entities rests on a statement or two, each on its own. */
function restOnStatements({ world, draw }: Maker): void {
  const edges = world.edges.filter((edge) => Array.isArray(edge.statementIds));
  const ids = ordered(world.labelled('Statement'), ({ id }) => id).map(({ id }) => id);
  for (const { statementIds } of edges) {
    const one = draw.upTo(ids.length - 2);
    (statementIds as string[]).push(...ids.slice(one, one + 1 + draw.upTo(1)));
  }
}

function makerOf(world: World, draw: Draw): Maker {
  const oneOf = (enumName: string): string => {
    const type = published.getType(enumName);
    if (!isEnumType(type)) throw new Error(`Expected an enum, got ${enumName}.`);
    return draw.from(type.getValues()).name;
  };
  const connect: Maker['connect'] = (from, type, others, most) => {
    for (const to of draw.some(others, most)) world.connect(from, type, to, { statementIds: [] });
  };
  const restOnWords = (source: Thing): void => {
    const passages = draw.some(world.labelled('Passage'), 3);
    // Two pieces of evidence may stand in one passage.
    for (const [at, passage] of [...passages, ...passages.slice(0, draw.upTo(1))].entries()) {
      const status = draw.onceIn(5) ? 'RETRACTED' : 'ACTIVE';
      const start = draw.upTo(9) + 10 * at;
      world.connect(source, 'EVIDENCED_BY', passage, { status, start, end: start + 4, token: `word ${at}` });
    }
  };
  const standing = (enumName: string): Standing => {
    const status = draw.onceIn(8) ? oneOf(enumName) : 'ACTIVE';
    const since = draw.upTo(1) * 2;
    const ends = status === 'ACTIVE' ? since : since + 2;
    const isOdd = (_time: string, at: number): boolean => at % 2 === 1;
    const isEven = (_time: string, at: number): boolean => at % 2 === 0;
    return {
      status,
      publishedFrom: times.slice(0, since + 1).filter(isEven),
      publishedUntil: times.slice(0, ends).filter(isOdd),
    };
  };
  return {
    world,
    draw,
    oneOf,
    standing,
    connect,
    restOnWords,
    perhaps: (value) => (draw.onceIn(3) ? null : value),
  };
}

function addReports(maker: Maker): void {
  for (const [at, published] of ['2020-05-01', '2022-09-25', '2022-09-25'].entries()) {
    const report = maker.world.add({
      __typename: 'Report',
      labels: ['Report'],
      id: `report/${at}`,
      title: `Report ${at}`,
      publisher: maker.perhaps('A publisher'),
      url: maker.perhaps('https://example.org/'),
      published,
      lang: 'en',
      sha256: 'ab'.repeat(32),
      ...maker.standing('ReportStatus'),
      statusReason: maker.perhaps('A reason.'),
      retractedAt: maker.perhaps(maker.draw.from(times)),
    });
    const [earlier] = maker.draw.some(maker.world.labelled('Report').slice(0, at), 2);
    if (earlier) maker.world.connect(report, 'CORRECTS', earlier);
    for (const ordinal of [1, 2]) addSection(maker, report, at, ordinal);
  }
}

/** Of one of the reports the text is loaded. */
function addSection({ world, draw }: Maker, report: Thing, at: number, ordinal: number): void {
  const id = `section/${at}/${ordinal}`;
  const section = world.add({
    __typename: 'Section',
    labels: ['Section'],
    id,
    ordinal,
    title: `Section ${ordinal}`,
  });
  world.connect(section, 'IN', report);
  for (const number of [1, 2, 3].map((one) => one + 3 * (ordinal - 1))) {
    const passage = world.add({
      __typename: 'Passage',
      labels: ['Passage'],
      id: `passage/${at}/${number}`,
      ordinal: number,
      length: 40 + draw.upTo(9),
      sha256: 'cd'.repeat(32),
      text: at === 1 ? `The words of passage ${number}.` : null,
    });
    world.connect(passage, 'IN', section);
  }
}
