import { productVersion } from '../../../src/productVersion.js';
import { availability } from './availability.js';
import { entitySummary } from './entitySummary.js';
import { common, neighbourhood, path, paths } from './links.js';
import { list, type Resolve, type Resolvers } from './resolve.js';
import { resolution } from './resolution.js';
import { search, searchPassages } from './search.js';
import { series } from './series.js';
import { observationSummary } from './summary.js';
import { gapsInOrder } from './statements.js';
import { is, isActive, isPublished, ordered, sameAs, type Thing, type World } from './world.js';

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

/** The fields of the query itself. */
export function queryOver(model: object): Resolvers<unknown> {
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
    search,
    searchPassages,
    resolve: resolution,
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
