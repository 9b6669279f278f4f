import { sha256 } from '../../src/ingest/source.js';
import type { Draw } from './draw.js';
import { metrics, type Known } from './world.js';

/** The files of a report by name, and the text that they were read from. */
export interface MadeReport {
  readonly id: string;
  readonly files: Readonly<Record<string, unknown>>;
  readonly text: string;
}

type Words = readonly string[];
/** Where the words of a claim stand. */
export interface Evidence {
  readonly passage: number;
  readonly start: number;
  readonly end: number;
  readonly token: string;
}

/** What is counted of a metric, and when. */
export interface Figure {
  readonly amount: string;
  readonly period: string;
  readonly flags: object;
}

/** How a grant ends, and how that is said. */
export const outcomes = [
  ['WON', 'holds the'],
  ['CULTIVATION', 'prepares for the'],
] as const;

/** The amount of a figure, and now and then a doubt about it. */
export function figureFrom(draw: Draw, unit: string | undefined, period: string): Figure {
  const amount = unit === 'PERCENT' ? `${80 + draw.below(20)}.${draw.below(10)}` : `${draw.below(9000)}`;
  const doubted = draw.below(20) === 0;
  return { amount, period, flags: doubted ? { flags: [doubt] } : {} };
}

const doubt = { kind: 'AMBIGUOUS', note: 'It may be that of another month.' };

/** Writes the text line by line, and each claim beside the line that makes it. */
export class Writing {
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

  grant(recipient: Known, award: Known, year: number, [outcome, how]: readonly [string, string]): void {
    const words = [recipient.name.en, how, award.name.en, String(year)];
    const evidence = this.line(`${words[0]} ${how} ${words[2]} of ${year}.`, words);
    this.speakOf(evidence, recipient, award);
    const claim = { recipient: recipient.id, award: award.id, outcome, year };
    this.grants.push({ key: `grant-${this.grants.length}`, ...claim, evidence });
  }

  count(subject: Known, metric: { id: string; name: { en: string } }, figure: Figure): void {
    const { amount, period, flags } = figure;
    const text = `In ${period} ${subject.name.en} counted ${amount} of ${metric.name.en}.`;
    const evidence = this.line(text, [period, subject.name.en, ` ${amount} of`]);
    this.speakOf(evidence, subject);
    const key = `figure-${this.observations.length}`;
    const claim = { key, metric: metric.id, subject: subject.id, text: amount, amount, period };
    this.observations.push({ ...claim, comparator: 'EXACT', aspect: 'LEVEL', ...flags, evidence });
  }
}

/** What was written as the files of a report, with a gap about the district. */
export function written(id: string, published: string, district: Known, writing: Writing): MadeReport {
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
