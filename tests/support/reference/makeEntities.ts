import { folded, tailsOf } from '../../../src/entities/searchText.js';
import type { Maker } from './makeWorld.js';
import { is, type Thing } from './world.js';

/** How many there are of each kind. */
const counts: Record<string, number> = {
  Region: 4,
  District: 4,
  Town: 5,
  Village: 6,
  Award: 5,
  Campaign: 5,
  Event: 5,
  Law: 5,
  Organization: 6,
  Person: 5,
  Program: 5,
  Publication: 5,
};

/** What the kinds have that other kinds have not. */
const enums: Record<string, readonly [property: string, name: string]> = {
  Region: ['level', 'RegionLevel'],
  Town: ['form', 'TownForm'],
  Award: ['form', 'AwardForm'],
  Law: ['level', 'LawLevel'],
  Organization: ['form', 'OrganizationForm'],
  Program: ['form', 'ProgramForm'],
  Publication: ['form', 'PublicationForm'],
};

/** Some differ by case or marks alone, and several things share one. */
export const entityNames = [
  'Lake',
  'lake',
  'Lakeside Court',
  'Hill Court',
  'Áo Village',
  '湖边',
  'Court of the Hill',
];
const chinese = ['湖边', '山村法院', '湖'];
const pinyin = ['Húbiān', 'Shāncūn'];

export function addEntities(maker: Maker): void {
  for (const [kind, count] of Object.entries(counts)) {
    for (let at = 0; at < count; at += 1) addEntity(maker, kind, at);
  }
  addPlaces(maker);
  addParts(maker);
  addDoings(maker);
  addIdentities(maker);
}

function addEntity(maker: Maker, kind: string, at: number): void {
  const { world, draw, oneOf, perhaps, standing, restOnWords } = maker;
  const [property, enumName] = enums[kind] ?? [];
  const isPlace = ['Region', 'District', 'Town', 'Village'].includes(kind);
  const entity = world.add({
    __typename: kind,
    labels: ['Entity', kind, ...(isPlace ? ['Place'] : [])],
    id: `${kind.toLowerCase()}/${at}`,
    kind: kind.toUpperCase(),
    nameEn: draw.from(entityNames),
    nameZh: perhaps(draw.from(chinese)),
    namePinyin: perhaps(draw.from(pinyin)),
    description: perhaps('What it is.'),
    origin: oneOf('Origin'),
    ...standing('EntityStatus'),
    ...(property !== undefined && enumName !== undefined && { [property]: oneOf(enumName) }),
  });
  addNames(maker, entity);
  restOnWords(entity);
}

function addNames({ world, draw, oneOf }: Maker, entity: Thing): void {
  const others = draw.some([...chinese, ...pinyin, ...entityNames], 3);
  const texts = [...new Set([entity.nameEn as string, ...others])];
  for (const [at, text] of texts.entries()) {
    const flags = draw.onceIn(4) ? [oneOf('FlagKind')] : [];
    const name = world.add({
      __typename: 'Name',
      labels: ['Name'],
      id: `name/${entity.id}/${at}`,
      text,
      norm: folded(text),
      tails: tailsOf(folded(text)),
      lang: oneOf('Language'),
      kind: at === 0 ? 'OFFICIAL' : oneOf('NameKind'),
      origin: oneOf('Origin'),
      status: 'ACTIVE',
      flags,
      flagNotes: flags.map((flag) => `Why ${flag}.`),
    });
    world.connect(entity, 'HAS_NAME', name);
  }
}

/** Villages in towns, towns in districts, districts in a city, and areas across. */
function addPlaces({ world, draw }: Maker): void {
  const [nation, city, area] = world.labelled('Region') as [Thing, Thing, Thing];
  const administered = (places: readonly Thing[], by: readonly Thing[]): void => {
    for (const place of places) {
      if (!draw.onceIn(6))
        world.connect(place, 'PART_OF', draw.from(by), { kind: 'ADMINISTRATIVE', statementIds: [] });
    }
  };
  administered([city], [nation]);
  administered(world.labelled('District'), [city]);
  administered(world.labelled('Town'), world.labelled('District'));
  const [hamlet, ...villages] = world.labelled('Village') as [Thing, ...Thing[]];
  administered(villages, world.labelled('Town'));
  administered([hamlet], villages);
  for (const place of draw.some([city, ...world.labelled('District'), ...world.labelled('Village')], 6)) {
    world.connect(place, 'PART_OF', area, { kind: 'REGIONAL', statementIds: [] });
  }
}

/** What is part of something else comes after it, so that nothing is part of itself. */
function addParts({ world, connect }: Maker): void {
  const partsOf = (parts: readonly Thing[], wholes: readonly Thing[]): void => {
    for (const part of parts) {
      const before = wholes.filter((whole) => whole.__typename !== part.__typename || whole.id < part.id);
      connect(part, 'PART_OF', before, 2);
    }
  };
  partsOf(world.labelled('Organization'), world.labelled('Organization'));
  partsOf(world.labelled('Publication'), world.labelled('Publication'));
  partsOf(world.labelled('Campaign'), world.labelled('Program'));
  partsOf(world.labelled('Award'), [...world.labelled('Publication'), ...world.labelled('Program')]);
  partsOf(world.labelled('Program'), world.labelled('Program'));
}

function addDoings({ world, draw, connect }: Maker): void {
  const entities = world.labelled('Entity');
  const places = entities.filter(is('Place'));
  const others = entities.filter((one) => !is('Place')(one));
  const undertakings = ['Program', 'Campaign', 'Event'].flatMap((label) => world.labelled(label));
  const actors = [...places, ...world.labelled('Organization')];
  for (const actor of actors) {
    connect(actor, 'RUNS', undertakings, 4);
    connect(actor, 'ESTABLISHED', others, 4);
  }
  for (const actor of [...actors, ...world.labelled('Program')])
    connect(actor, 'IMPLEMENTS', world.labelled('Law'), 4);
  for (const actor of [...actors, ...world.labelled('Person')])
    connect(actor, 'PARTICIPATES_IN', undertakings, 4);
  for (const one of others) connect(one, 'LOCATED_IN', places, 3);
  const published = ['Law', 'Publication', 'Award'].flatMap((label) => world.labelled(label));
  for (const one of published) {
    const publishers = draw.some(world.labelled('Organization'), 3);
    for (const publisher of publishers) world.connect(publisher, 'PUBLISHED', one, { statementIds: [] });
  }
  for (const one of [...world.labelled('Person'), ...world.labelled('Organization')]) {
    connect(one, 'CONTRIBUTED_TO', world.labelled('Publication'), 3);
  }
  const workplaces = [...world.labelled('Organization'), ...world.labelled('Publication')];
  for (const person of world.labelled('Person')) connect(person, 'HOLDS_ROLE', workplaces, 4);
}

/** Some things of a kind are one; what is said of them by chance stays where it is. */
function addIdentities({ world, draw, oneOf, standing }: Maker): void {
  let number = 0;
  for (const kind of Object.keys(counts)) {
    const [third, same, first] = world.labelled(kind).reverse() as [Thing, Thing, Thing];
    const decide = (entity: string, other: string): void => {
      const decision = world.add({
        __typename: 'Decision',
        labels: ['Decision'],
        id: `decision/a/${number}`,
        decision: oneOf('DecisionKind'),
        reason: 'A reason.',
        status: standing('ReportStatus').status,
        entity,
        other,
      });
      world.connect(decision, 'STATED_IN', draw.from(world.labelled('Report')));
      number += 1;
    };
    world.connect(same, 'SAME_AS', first, { decision: 'one' });
    decide(same.id, first.id);
    if (kind === 'Town') decide(first.id, 'town/nowhere');
    if (draw.onceIn(2)) continue;
    world.connect(third, 'SAME_AS', same, { decision: 'another' });
    decide(third.id, same.id);
  }
}
