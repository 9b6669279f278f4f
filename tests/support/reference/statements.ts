import { amountIn, type ConvertibleUnit, type Scale } from '../../../src/entities/conversion.js';
import { changeAgrees, computedChange } from '../../../src/entities/recomputed.js';
import { objectsOf } from './entities.js';
import { evidence, first, flags, list, name, named, periodOf, type Resolvers } from './resolve.js';
import { is, isActive, ordered, type Edge, type Thing, type World } from './world.js';

/** Other statements, each with why it is linked. */
function links(statement: Thing, edges: readonly Edge[]): object[] {
  const linked = edges.map(({ from, to, reason }) => ({
    statement: from === statement ? to : from,
    reason: reason ?? null,
  }));
  return ordered(linked, (link) => link.statement.id);
}

export const statement: Resolvers = {
  flags,
  evidence,
  about: first((row, world) => world.from(row, 'SUBJECT')),
  report: first((row, world) => world.from(row, 'STATED_IN')),
  conflictsWith: (row, world) =>
    links(row, [
      ...world.edgesFrom(row, 'CONFLICTS_WITH').filter(({ to }) => isActive(to)),
      ...world.edgesTo(row, 'CONFLICTS_WITH').filter(({ from }) => isActive(from)),
    ]),
  supersedes: (row, world) => links(row, world.edgesFrom(row, 'SUPERSEDES')),
  supersededBy: (row, world) => links(row, world.edgesTo(row, 'SUPERSEDES')),
};

const subject = first((row: Thing, world) => world.from(row, 'SUBJECT'));
const period: Resolvers['period'] = (row) => periodOf(row);

export const unit = (code: unknown): object => ({
  code,
  name: String(code).toLowerCase().replaceAll('_', ' '),
});

/** A change, with what is needed to recompute it. */
function changeOf(level: Thing, world: World): object | null {
  const stated = ordered(world.to(level, 'CHANGE_OF').filter(isActive), ({ id }) => id)[0];
  const baseline = world.from(level, 'BASELINE')[0];
  if (!stated || !baseline) return null;
  const { aspect, amount, comparator } = stated;
  const row = { aspect, amount, comparator, levelAmount: level.amount, baselineAmount: baseline.amount };
  return { stated: quantity(stated), baseline, computed: computedChange(row), agrees: changeAgrees(row) };
}

type Wanted = { unit?: ConvertibleUnit | null; scale: Scale };

const quantity = (row: Thing): object => ({
  ...row,
  unit: unit(row.unit),
  amountIn: (wanted: Wanted) => amountIn(row.amount, row.unit, wanted.unit ?? null, wanted.scale),
});

export const kindsOfStatement: Record<string, Resolvers> = {
  Relation: {
    subject,
    object: first((row, world) => objectsOf(row, world).map((edge) => edge.to)),
    objects: (row, world) => objectsOf(row, world).map((edge) => ({ ...edge, entity: edge.to })),
    period,
  },
  AwardGrant: {
    recipient: subject,
    award: (row, world) => objectsOf(row, world).find(({ role }) => role === 'award')?.to ?? null,
    awarder: (row, world) => objectsOf(row, world).find(({ role }) => role === 'awarder')?.to ?? null,
  },
  Observation: {
    subject,
    metric: first((row, world) => world.from(row, 'OF')),
    quantity: (row) => quantity(row),
    period,
    change: changeOf,
    changeOf: first((row, world) => world.from(row, 'CHANGE_OF')),
    baselineOf: (row, world) => ordered(world.to(row, 'BASELINE').filter(isActive), ({ id }) => id),
  },
};

/** What rests on words of a passage. */
const restingOn =
  (label: string) =>
  (passage: Thing, world: World): Thing[] =>
    world.to(passage, 'EVIDENCED_BY').filter(is(label));
const standingOn =
  (label: string) =>
  (passage: Thing, world: World): Thing[] => {
    const edges = world.edgesTo(passage, 'EVIDENCED_BY').filter(({ status }) => status === 'ACTIVE');
    return [...new Set(edges.map(({ from }) => from))].filter(is(label));
  };

/** Where the first words of a gap stand. */
const firstWords = (gap: Thing, world: World): Edge | undefined =>
  ordered(
    world.edgesFrom(gap, 'EVIDENCED_BY'),
    ({ to }) => to.ordinal,
    ({ start }) => start,
  )[0];

/** Gaps in the order of their words, the oldest report first. */
export function gapsInOrder(gaps: readonly Thing[], world: World): Thing[] {
  const report = (gap: Thing): Thing | undefined => world.from(gap, 'STATED_IN')[0];
  return ordered(
    gaps,
    (gap) => report(gap)?.published,
    (gap) => report(gap)?.id,
    (gap) => firstWords(gap, world)?.to.ordinal ?? -1,
    (gap) => firstWords(gap, world)?.start ?? -1,
    ({ id }) => id,
  );
}

export const sources: Record<string, Resolvers> = {
  Metric: {
    name,
    unit: (row) => unit(row.unit),
    observations: list((row, world) => world.to(row, 'OF')),
  },
  Report: {
    textLoaded: (row, world) =>
      world
        .to(row, 'IN')
        .flatMap((section) => world.to(section, 'IN'))
        .some(({ text }) => text !== null),
    sections: list((row, world) => world.to(row, 'IN')),
    statements: list((row, world) => world.to(row, 'STATED_IN').filter(is('Statement'))),
    corrects: first((row, world) => world.from(row, 'CORRECTS')),
    correctedBy: (row, world) =>
      ordered(
        world.to(row, 'CORRECTS'),
        ({ published }) => published,
        ({ id }) => id,
      ),
    gaps: (row, world) => gapsInOrder(world.to(row, 'STATED_IN').filter(is('Gap')).filter(isActive), world),
  },
  Section: {
    report: first((row, world) => world.from(row, 'IN')),
    passages: list((row, world) => world.to(row, 'IN')),
  },
  Passage: {
    section: first((row, world) => world.from(row, 'IN')),
    statements: list(restingOn('Statement')),
    observations: list(restingOn('Observation')),
    entities: list(standingOn('Entity')),
    gaps: (row, world) => ordered(standingOn('Gap')(row, world), ({ id }) => id),
  },
  Gap: {
    about: (row, world) =>
      ordered(
        world.from(row, 'ABOUT'),
        ({ nameEn }) => nameEn,
        ({ id }) => id,
      ),
    evidence,
    report: first((row, world) => world.from(row, 'STATED_IN')),
  },
  Decision: {
    kind: named('decision'),
    entity: (row, world) => world.byId(row.entity),
    other: (row, world) => world.byId(row.other),
    report: first((row, world) => world.from(row, 'STATED_IN')),
  },
};

export const words: Record<string, Resolvers<Edge>> = {
  Evidence: { passage: ({ to }) => to, quote: ({ to }) => to.text ?? null },
};
