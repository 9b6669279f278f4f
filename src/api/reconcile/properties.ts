import { EntityKind } from '../../entities/entityKind.js';
import { typeIn, wholeNumberIn, type Parameters } from './parameters.js';
import { around, nameIn, namesUnder, under, type Property } from './property.js';
import type { Type } from './types.js';

const { REGION, DISTRICT, TOWN, VILLAGE, PROGRAM, CAMPAIGN, AWARD, ORGANIZATION, PERSON, LAW } = EntityKind;
const { PUBLICATION, EVENT } = EntityKind;
const places = [REGION, DISTRICT, TOWN, VILLAGE];
const located = [PROGRAM, CAMPAIGN, AWARD, ORGANIZATION, EVENT];

const count = (id: string, name: string, description: string): Property => ({
  id,
  name,
  description,
  valuesOf: under(id),
});

const all: readonly Property[] = [
  {
    id: 'nameEn',
    name: 'English name',
    description: 'Its main name in English.',
    valuesOf: under('nameEn'),
  },
  {
    id: 'nameZh',
    name: 'Chinese name',
    description: 'Its main name in Chinese characters; empty if it is not known.',
    valuesOf: nameIn('ZH', 'nameZh'),
  },
  {
    id: 'namePinyin',
    name: 'Pinyin',
    description: 'Its Chinese name in Latin letters with tone marks; empty if it is not known.',
    valuesOf: nameIn('PINYIN', 'namePinyin'),
  },
  {
    id: 'otherNames',
    name: 'Other names',
    description: 'Every name but the English one that it is listed under.',
    valuesOf: (thing) =>
      namesUnder(thing, 'otherNames')
        .map(({ text }) => text)
        .filter((text) => text !== thing.name),
  },
  { id: 'kind', name: 'Kind', description: 'What sort of thing it is.', valuesOf: ({ kind }) => [kind] },
  {
    id: 'description',
    name: 'Description',
    description: 'What it is, in our own words.',
    valuesOf: under('description'),
  },
  {
    id: 'origin',
    name: 'Origin',
    description: 'Whether a report speaks of it (REPORT) or only an editor placed it there.',
    valuesOf: under('origin'),
  },
  {
    id: 'partOf',
    name: 'Part of',
    description: 'What it is part of directly: a village of its town, a department of its office.',
    kinds: [...places, ORGANIZATION, PROGRAM, CAMPAIGN, PUBLICATION],
    valuesOf: under('partOf'),
  },
  {
    id: 'places',
    name: 'Located in',
    description: 'The places that it is located in or for.',
    kinds: located,
    type: 'PLACE',
    valuesOf: under('places'),
  },
  {
    id: 'within',
    name: 'Within',
    description: 'Every place around it, at any distance: of a village its town, its district, its city.',
    kinds: [...places, ...located],
    type: 'PLACE',
    valuesOf: around,
  },
  {
    id: 'form',
    name: 'Form',
    description: 'Which form of its kind it is: a town or a subdistrict, a court or a committee.',
    kinds: [TOWN, ORGANIZATION, PROGRAM, AWARD, PUBLICATION],
    valuesOf: under('townForm', 'organizationForm', 'programForm', 'awardForm', 'publicationForm'),
  },
  {
    id: 'level',
    name: 'Level',
    description: 'The level of administration that it is of.',
    kinds: [REGION, LAW],
    valuesOf: under('regionLevel', 'lawLevel'),
  },
  {
    id: 'period',
    name: 'Period',
    description: 'When it was, in EDTF (ISO 8601-2).',
    kinds: [CAMPAIGN, EVENT],
    valuesOf: under('period'),
  },
  {
    id: 'awarder',
    name: 'Awarder',
    description: 'Who gives it.',
    kinds: [AWARD],
    valuesOf: under('awarder'),
  },
  {
    id: 'publisher',
    name: 'Publisher',
    description: 'Who published it.',
    kinds: [LAW, PUBLICATION],
    valuesOf: under('publisher', 'publishers'),
  },
  {
    id: 'runBy',
    name: 'Run by',
    description: 'Who runs, holds or leads it.',
    kinds: [PROGRAM, CAMPAIGN, EVENT],
    valuesOf: under('runBy', 'ledBy'),
  },
  {
    id: 'roleIn',
    name: 'Organization',
    description: 'The organizations that the person has a role in.',
    kinds: [PERSON],
    type: 'ORGANIZATION',
    valuesOf: under('roles'),
  },
  {
    id: 'won',
    name: 'Awards won',
    description: 'Awards that it received, 20 at most; not those that it is only prepared for or ranked in.',
    type: 'AWARD',
    valuesOf: under('won'),
  },
  {
    ...count('partCount', 'Number of parts', 'How many places are part of it directly.'),
    kinds: places,
  },
  count('awardCount', 'Number of grants', 'How often it was named for an award, whatever the outcome.'),
  count('figureCount', 'Number of figures', 'How many figures are about it.'),
  count('relationCount', 'Number of relations', 'Of how many relations it is the subject.'),
  count('doubtfulCount', 'Doubtful statements', 'How many statements about it call for a second look.'),
];

/** All properties, by id: what queries can be narrowed by, and what can be fetched for a thing. */
export const properties: ReadonlyMap<string, Property> = new Map(
  all.map((property) => [property.id, property]),
);

/** The properties that things of one of these kinds have. */
export const propertiesOf = (kinds: readonly EntityKind[] | null): readonly Property[] =>
  all.filter(
    ({ kinds: having }) =>
      kinds === null || having === undefined || kinds.some((kind) => having.includes(kind)),
  );

/** A property as an answer shows it. */
export const shownProperty = ({ id, name, description }: Property): object => ({ id, name, description });

/** What can be fetched for things of a type, or for all. */
export function proposedProperties(parameters: Parameters, types: ReadonlyMap<string, Type>): object {
  const type = typeIn(parameters, types);
  const limit = wholeNumberIn(parameters, 'limit');
  const proposed = propertiesOf(type?.kinds ?? null).slice(0, limit);
  return {
    ...(type && { type: type.id }),
    ...(limit !== undefined && { limit }),
    properties: proposed.map(shownProperty),
  };
}
