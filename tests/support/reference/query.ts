import { productVersion } from '../../../src/productVersion.js';
import { folded } from '../../../src/entities/searchText.js';
import { availability } from './availability.js';
import { entitySummary } from './entitySummary.js';
import { filtered, liesAt } from './filters.js';
import { common, neighbourhood, path, paths } from './links.js';
import { pageOf } from './page.js';
import { list, type Resolve, type Resolvers } from './resolve.js';
import { resolution } from './resolution.js';
import { series } from './series.js';
import { observationSummary } from './summary.js';
import { gapsInOrder } from './statements.js';
import { is, isActive, isPublished, ordered, sameAs, type Thing, type World } from './world.js';

/** A name that the full-text index finds, and how well it fits: its own affair. */
export interface Hit {
  readonly id: string;
  readonly score: number;
}

/** What it finds for each text that is searched for, and for each query that `resolve` makes of a name. */
export type Hits = Map<string, readonly Hit[]>;

const all = (label: string): Resolve<unknown> => list((_query, world) => world.labelled(label));
const statements = (isWanted: (statement: Thing) => boolean): Resolve<unknown> =>
  list((_query, world) => world.labelled('Statement').filter(isWanted));

/** What has an id that clients may know; names have ids that nobody sees. */
const fetchable = (id: unknown, world: World): Thing | null => {
  const thing = world.byId(id);
  return thing && !is('Name')(thing) ? (sameAs(thing, world).at(-1) ?? null) : null;
};

function counts(world: World): object[] {
  const kinds = world
    .labelled('Entity')
    .filter(isActive)
    .map(({ kind }) => kind as string);
  return ordered([...new Set(kinds)], (kind) => kind).map((kind) => ({
    kind,
    count: kinds.filter((one) => one === kind).length,
  }));
}

const matches = ['SIMILAR', 'PREFIX', 'WORDS', 'EXACT'];

/** Chinese words stand anywhere in a name; Latin ones are words of it, or begin one. */
function matchOf(text: string, name: string): string {
  if (name === text) return 'EXACT';
  const words = text.split(' ');
  const isHan = (word: string): boolean => /\p{Script=Han}/u.test(word);
  const stands = (end: string) => (word: string) =>
    isHan(word) ? name.includes(word) : ` ${name} `.includes(` ${word}${end}`);
  if (words.every(stands(' '))) return 'WORDS';
  return words.every(stands('')) ? 'PREFIX' : 'SIMILAR';
}

/** How many things there are of each kind, and in each place or above it. */
function facetsOf(things: readonly Thing[], world: World): object {
  const kinds = [...new Set(things.map(({ kind }) => kind))].map((kind) => ({
    kind,
    count: things.filter((one) => one.kind === kind).length,
  }));
  const places = world.labelled('Place').map((place) => ({
    place,
    count: things.filter((one) => liesAt(one, place, world)).length,
  }));
  const most = ({ count }: { count: number }): number => -count;
  return {
    kinds: ordered(kinds, most, ({ kind }) => kind),
    places: ordered(
      places.filter(({ count }) => count > 0),
      most,
      ({ place }) => place.id,
    ).slice(0, 20),
  };
}

/** The best name of each entity that was found: how it matches counts before how well the index finds that it fits. */
const search =
  (hits: Hits): Resolve<unknown> =>
  (_query, world, { values, info }) => {
    const { text, ...others } = values as { text: string };
    const found = ordered(
      (hits.get(text) ?? []).map(({ id, score }) => {
        const name = world.byId(id);
        const matchedBy = matchOf(folded(text), String(name?.norm));
        return { name, id, matchedBy, score: matches.indexOf(matchedBy) + score / (1 + score) };
      }),
      ({ score }) => -score,
      ({ id }) => id,
    );
    const rows = new Map<Thing, { node: Thing; name: Thing | null; matchedBy: string; score: number }>();
    for (const { name, matchedBy, score } of found) {
      const node = name && world.to(name, 'HAS_NAME')[0];
      if (node && !rows.has(node)) rows.set(node, { node, name, matchedBy, score });
    }
    const wanted = filtered([...rows.keys()], others, world);
    const kept = [...rows.values()].filter(({ node }) => wanted.includes(node));
    return { ...pageOf(kept, values, info), facets: facetsOf(wanted, world) };
  };

/** The fields of the query itself. */
export function queryOver(model: object, hits: Hits): Resolvers<unknown> {
  return {
    about: (_query, world) => ({
      ...model,
      version: productVersion,
      counts: counts(world),
      reports: ordered(world.labelled('Report').filter(isActive), ({ id }) => id).sort((one, other) =>
        String(other.published).localeCompare(String(one.published)),
      ),
    }),
    node: (_query, world, { values }) => fetchable(values.id, world),
    nodes: (_query, world, { values }) => (values.ids as unknown[]).map((id) => fetchable(id, world)),
    report: (_query, world, { values }) =>
      world.labelled('Report').find(({ id }) => id === values.id) ?? null,
    gaps: (_query, world, { values }) =>
      gapsInOrder(world.labelled('Gap'), world).filter(
        (gap) =>
          isPublished(gap, values.asOf as string | null) &&
          (values.report == null || world.from(gap, 'STATED_IN')[0]?.id === values.report),
      ),
    search: search(hits),
    resolve: resolution(hits),
    series,
    path,
    paths,
    neighbourhood,
    common,
    availability,
    observationSummary,
    entitySummary,
    entities: all('Entity'),
    statements: statements(() => true),
    observations: statements(is('Observation')),
    relations: statements((one) => is('Relation')(one) && !is('AwardGrant')(one)),
    awardGrants: statements(is('AwardGrant')),
    awards: all('Award'),
    campaigns: all('Campaign'),
    districts: all('District'),
    events: all('Event'),
    laws: all('Law'),
    metrics: all('Metric'),
    organizations: all('Organization'),
    people: all('Person'),
    programs: all('Program'),
    publications: all('Publication'),
    regions: all('Region'),
    reports: all('Report'),
    towns: all('Town'),
    villages: all('Village'),
  };
}
