import {
  evidence,
  first,
  list,
  name,
  named,
  flags,
  periodOf,
  standingEvidence,
  type Resolvers,
} from './resolve.js';
import { is, isActive, ordered, sameAs, type Thing, type World } from './world.js';

const byName = (things: readonly Thing[]): Thing[] =>
  ordered(
    things,
    ({ nameEn }) => nameEn,
    ({ id }) => id,
  );

const from =
  (...types: string[]) =>
  (thing: Thing, world: World): Thing[] =>
    byName(world.from(thing, ...types));

const to =
  (...types: string[]) =>
  (thing: Thing, world: World): Thing[] =>
    byName(world.to(thing, ...types));

const statements =
  (edge: string, isWanted: (statement: Thing) => boolean) =>
  (thing: Thing, world: World): Thing[] =>
    ordered(world.to(thing, edge).filter(isWanted), ({ id }) => id);

/** The same as far as they stand. */
const active = (...asked: Parameters<typeof statements>): ReturnType<typeof statements> => {
  const all = statements(...asked);
  return (thing, world) => all(thing, world).filter(isActive);
};

const isRelation = (statement: Thing): boolean => is('Relation')(statement) && !is('AwardGrant')(statement);
const says =
  (...predicates: string[]) =>
  (statement: Thing): boolean =>
    isRelation(statement) && predicates.includes(String(statement.predicate));

/** The grants in which a thing plays a part. */
const grantsAs =
  (role: string) =>
  (thing: Thing, world: World): Thing[] =>
    world
      .edgesTo(thing, 'OBJECT')
      .filter((edge) => edge.role === role)
      .map((edge) => edge.from)
      .filter(is('AwardGrant'));

/** The place that administers another: there is no more than one. */
const administrator = (place: Thing, world: World): Thing | undefined =>
  world.edgesFrom(place, 'PART_OF').find(({ kind }) => kind === 'ADMINISTRATIVE')?.to;

const administratorOf =
  (label: string) =>
  (place: Thing, world: World): Thing | null => {
    const found = administrator(place, world);
    return found && is(label)(found) ? found : null;
  };

const administered =
  (label: string) =>
  (place: Thing, world: World): Thing[] =>
    world.labelled(label).filter((one) => administrator(one, world) === place);

/** Every way to a place around this one: how many areas and how many steps it takes. */
function* ways(
  place: Thing,
  world: World,
  areas = 0,
  steps = 0,
): Generator<readonly [Thing, number, number]> {
  for (const edge of world.edgesFrom(place, 'PART_OF')) {
    const way = [edge.to, areas + (edge.kind === 'REGIONAL' ? 1 : 0), steps + 1] as const;
    yield way;
    yield* ways(way[0], world, way[1], way[2]);
  }
}

function placesAround(place: Thing, world: World): Thing[] {
  const all = ordered(
    [...ways(place, world)],
    (way) => way[1],
    (way) => way[2],
    (way) => way[0].id,
  );
  return [...new Set(all.map((way) => way[0]))];
}

export const entity: Resolvers = {
  name,
  names: (thing, world) =>
    ordered(
      world.from(thing, 'HAS_NAME'),
      ({ kind }) => (kind === 'OFFICIAL' ? 0 : 1),
      ({ kind }) => kind,
      ({ text }) => text,
    ),
  evidence: standingEvidence,
  statements: list(statements('SUBJECT', () => true)),
  observations: list(statements('SUBJECT', is('Observation'))),
  relations: list(statements('SUBJECT', isRelation)),
  awards: list(statements('SUBJECT', is('AwardGrant'))),
  objectOf: list(statements('OBJECT', isRelation)),
  gaps: (thing, world) => {
    const report = (gap: Thing): Thing | undefined => world.from(gap, 'STATED_IN')[0];
    const gaps = world.to(thing, 'ABOUT').filter(isActive);
    return ordered(
      gaps,
      (gap) => report(gap)?.published,
      (gap) => report(gap)?.id,
      ({ id }) => id,
    );
  },
  sameAs: (thing, world) =>
    byName(
      world
        .labelled('Entity')
        .filter((one) => one !== thing && last(sameAs(one, world)) === last(sameAs(thing, world))),
    ),
  decisions: (thing, world) =>
    ordered(
      world.labelled('Decision').filter(({ entity, other }) => entity === thing.id || other === thing.id),
      ({ id }) => id,
    ),
};

const last = (things: readonly Thing[]): Thing | undefined => things.at(-1);

export const place: Resolvers = {
  partOf: (thing, world) => administrator(thing, world) ?? null,
  within: placesAround,
  parts: list((thing, world) => to('PART_OF')(thing, world).filter(is('Place'))),
  located: list(to('LOCATED_IN')),
  runs: list(from('RUNS')),
  established: list(from('ESTABLISHED')),
};

const town: Resolvers = {
  district: administratorOf('District'),
  villages: list(administered('Village')),
};

const award: Resolvers = {
  awarder: first((thing, world) => {
    const awarders = world
      .labelled('Entity')
      .filter((one) =>
        grantsAs('awarder')(one, world).some(
          (grant) => isActive(grant) && grantsAs('award')(thing, world).includes(grant),
        ),
      );
    return ordered(awarders, ({ id }) => id);
  }),
  grants: list(grantsAs('award')),
  places: from('LOCATED_IN'),
};

const campaign: Resolvers = {
  ledBy: to('RUNS'),
  period: (thing, world) => {
    const about = ['SUBJECT', 'OBJECT'].flatMap((edge) => active(edge, says('HELD', 'RUNS'))(thing, world));
    const dated = about.filter(({ period }) => period !== null);
    return periodOf(
      ordered(
        dated,
        ({ predicate }) => predicate,
        ({ id }) => id,
      )[0],
    );
  },
  targets: active('SUBJECT', says('TARGETS')),
  partOf: first(from('PART_OF')),
  places: from('LOCATED_IN'),
  participants: list(to('PARTICIPATES_IN')),
};

const event: Resolvers = {
  period: (thing, world) =>
    periodOf(active('SUBJECT', says('HELD'))(thing, world).find(({ period }) => period !== null)),
  runBy: to('RUNS'),
  places: from('LOCATED_IN'),
  participants: list(to('PARTICIPATES_IN')),
};

const law: Resolvers = { implementedBy: list(to('IMPLEMENTS')), publishers: to('PUBLISHED') };

const organization: Resolvers = {
  partOf: first((thing, world) => from('PART_OF')(thing, world).filter(is('Organization'))),
  parts: list((thing, world) => to('PART_OF')(thing, world).filter(is('Organization'))),
  people: list((thing, world) => to('HOLDS_ROLE')(thing, world).filter(is('Person'))),
  runs: list(from('RUNS')),
  established: list(from('ESTABLISHED')),
  establishedBy: to('ESTABLISHED'),
  participatesIn: list(from('PARTICIPATES_IN')),
  published: list(from('PUBLISHED')),
  implements: from('IMPLEMENTS'),
  grantsGiven: list(grantsAs('awarder')),
  places: from('LOCATED_IN'),
};

const person: Resolvers = {
  roles: active('SUBJECT', says('HOLDS_ROLE')),
  participatesIn: list(from('PARTICIPATES_IN')),
};

const program: Resolvers = {
  runBy: to('RUNS'),
  establishedBy: to('ESTABLISHED'),
  implements: from('IMPLEMENTS'),
  partOf: first(from('PART_OF')),
  parts: list(to('PART_OF')),
  places: from('LOCATED_IN'),
  participants: list(to('PARTICIPATES_IN')),
};

/** A publisher that the preferred reading names comes before others. */
function publishers(publication: Thing, world: World): Thing[] {
  const isPreferred = (ids: unknown): boolean =>
    (ids as string[]).some((id) => {
      const statement = world.byId(id);
      return statement !== null && isActive(statement) && statement.rank === 'PREFERRED';
    });
  const edges = world.edgesTo(publication, 'PUBLISHED').filter((edge) => is('Organization')(edge.from));
  const sorted = ordered(
    edges,
    (edge) => (isPreferred(edge.statementIds) ? 0 : 1),
    (edge) => edge.from.nameEn,
    (edge) => edge.from.id,
  );
  return sorted.map((edge) => edge.from);
}

const publication: Resolvers = {
  publisher: first(publishers),
  partOf: first((thing, world) => from('PART_OF')(thing, world).filter(is('Publication'))),
  parts: list(to('PART_OF')),
  contributors: list(to('CONTRIBUTED_TO', 'HOLDS_ROLE')),
};

/** What each kind has besides what all have. */
export const kinds: Record<string, Resolvers> = {
  Region: {},
  District: { towns: list(administered('Town')) },
  Town: town,
  Village: { town: administratorOf('Town') },
  Award: award,
  Campaign: campaign,
  Event: event,
  Law: law,
  Organization: organization,
  Person: person,
  Program: program,
  Publication: publication,
};

export const parts: Record<string, Resolvers> = {
  Name: { flags },
  CampaignTarget: {
    name: named('literal'),
    entity: first((relation, world) => objectsOf(relation, world).map((edge) => edge.to)),
    evidence,
  },
  PersonRole: {
    title: named('literal'),
    organization: (relation, world) => world.from(relation, 'OBJECT').find(is('Organization')) ?? null,
    publication: (relation, world) => world.from(relation, 'OBJECT').find(is('Publication')) ?? null,
    evidence,
  },
};

/** The edges from a relation to what it leads to, by role. */
export const objectsOf = (relation: Thing, world: World): ReturnType<World['edgesFrom']> =>
  ordered(
    world.edgesFrom(relation, 'OBJECT'),
    ({ role }) => role,
    ({ to }) => to.id,
  );
