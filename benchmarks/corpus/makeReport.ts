import { createHash } from 'node:crypto';
import { drawing, type Draw } from './draw.js';
import { awards, city, districtOf, laws, metrics, programs, type District, type Known } from './world.js';

/** The files of a report by name, and the text that they were read from. */
export interface MadeReport {
  readonly id: string;
  readonly files: Readonly<Record<string, unknown>>;
  readonly text: string;
}

/** So many districts there are, each with a report for every month. */
const districts = 20;

type Words = readonly string[];
type Evidence = { passage: number; start: number; end: number; token: string };

/** Writes the text line by line, and each claim beside the line that makes it. */
class Writing {
  readonly lines: string[] = [];
  readonly entities = new Map<string, object>();
  readonly relations: object[] = [];
  readonly grants: object[] = [];
  readonly observations: object[] = [];
  readonly metrics = new Set<string>();

  /** Writes a line; the words are those that a claim of it rests on. */
  line(text: string, words: Words): Evidence[] {
    this.lines.push(text);
    return words.map((token) => {
      const start = text.indexOf(token);
      return { passage: this.lines.length, start, end: start + token.length, token };
    });
  }

  /** An entity is described where it is first spoken of. */
  speakOf(evidence: readonly Evidence[], ...spokenOf: readonly Known[]): void {
    for (const { id, kind, name, more } of spokenOf) {
      const own = evidence.filter(({ token }) => token === name.en);
      if (!this.entities.has(id)) this.entities.set(id, { id, kind, name, ...more, evidence: own });
    }
  }

  relate(
    predicate: string,
    subject: Known,
    role: string,
    object: Known,
    how: string,
    more: object = {},
  ): void {
    const words = [subject.name.en, object.name.en];
    const evidence = this.line(`${subject.name.en} ${how} ${object.name.en}.`, words);
    this.speakOf(evidence, subject, object);
    const key = `${this.relations.length}-${predicate.toLowerCase().replaceAll('_', '-')}`;
    const objects = [{ role, entity: object.id }];
    this.relations.push({ key, predicate, subject: subject.id, objects, ...more, evidence });
  }
}

/** The report with this number: of each district in turn, one for every month. The same for the same seed. */
export function makeReport(number: number, seed: number): MadeReport {
  const draw = drawing(seed * 1_000_003 + number);
  const world = districtOf(number % districts);
  const month = Math.floor(number / districts);
  const published = new Date(Date.UTC(2015, month + 1, 1 + (number % districts))).toISOString().slice(0, 10);
  const id = `${world.district.id.slice('district/'.length)}-${published}`;
  const writing = new Writing();
  tellOfPlaces(writing, world);
  tellOfDoings(writing, world, draw);
  tellOfAwards(writing, world, draw, Number(published.slice(0, 4)));
  tellOfFigures(writing, world, draw, new Date(Date.UTC(2015, month, 1)).toISOString().slice(0, 7));
  return written(id, published, world, writing);
}

function tellOfPlaces(writing: Writing, { district, towns, villages }: District): void {
  const administrative = { role: 'ADMINISTRATIVE' };
  writing.relate('PART_OF', district, 'whole', city, 'is governed by', administrative);
  for (const town of towns)
    writing.relate('PART_OF', town, 'whole', district, 'is governed by', administrative);
  for (const village of villages)
    writing.relate('PART_OF', village, 'whole', village.town, 'is governed by', administrative);
}

function tellOfDoings(writing: Writing, { district, organizations }: District, draw: Draw): void {
  for (const office of organizations) {
    writing.relate('LOCATED_IN', office, 'place', district, 'works in');
    writing.relate('RUNS', office, 'program', draw.skewed(programs), 'runs the');
  }
  for (const law of new Set([draw.skewed(laws), draw.skewed(laws)]))
    writing.relate('IMPLEMENTS', district, 'law', law, 'carries out the');
}

function tellOfAwards(writing: Writing, { villages }: District, draw: Draw, year: number): void {
  for (let at = 0; at < 8; at += 1) {
    const [village, award] = [draw.from(villages), draw.skewed(awards)];
    const [outcome, how] = draw.from([
      ['WON', 'holds the'],
      ['CULTIVATION', 'prepares for the'],
    ]);
    const text = `${village.name.en} ${how} ${award.name.en} of ${year}.`;
    const evidence = writing.line(text, [village.name.en, how, award.name.en, String(year)]);
    writing.speakOf(evidence, village, award);
    const claim = { recipient: village.id, award: award.id, outcome, year };
    writing.grants.push({ key: `grant-${at}`, ...claim, evidence });
  }
}

function tellOfFigures(writing: Writing, { district, towns }: District, draw: Draw, period: string): void {
  for (const metric of metrics) {
    for (const subject of [district, draw.from(towns)]) {
      const amount =
        metric.unit === 'PERCENT' ? `${80 + draw.below(20)}.${draw.below(10)}` : `${draw.below(9000)}`;
      const text = `In ${period} ${subject.name.en} counted ${amount} of ${metric.name.en}.`;
      const evidence = writing.line(text, [period, subject.name.en, ` ${amount} of`]);
      writing.speakOf(evidence, subject);
      writing.observations.push({
        key: `figure-${writing.observations.length}`,
        metric: metric.id,
        subject: subject.id,
        text: amount,
        amount,
        comparator: 'EXACT',
        aspect: 'LEVEL',
        period,
        ...(draw.below(20) === 0 && {
          flags: [{ kind: 'AMBIGUOUS', note: 'It may be that of another month.' }],
        }),
        evidence,
      });
    }
  }
}

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

function written(id: string, published: string, { district }: District, writing: Writing): MadeReport {
  const text = `${writing.lines.join('\n')}\n`;
  const passages = writing.lines.map((line, at) => ({
    ordinal: at + 1,
    length: line.length,
    sha256: sha256(line),
  }));
  const sections = [{ id: 'all', title: 'All of it', passages }];
  const report = {
    id,
    title: `What ${id} tells (made up)`,
    publisher: null,
    published,
    lang: 'en',
    url: null,
  };
  const files = {
    report: { ...report, sha256: sha256(text), sections },
    metrics,
    entities: [...writing.entities.values()],
    relations: writing.relations,
    grants: writing.grants,
    observations: writing.observations,
    gaps: [
      {
        key: 'since-when',
        note: 'It is not told since when.',
        about: [district.id],
        evidence: [{ passage: 1, start: 0, end: district.name.en.length, token: district.name.en }],
      },
    ],
    coverage: { dismissed: [], silent: [], notNames: [] },
  };
  return { id, files, text };
}
