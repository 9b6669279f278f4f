import { registerEnumType } from 'type-graphql';

export enum EntityKind {
  REGION = 'REGION',
  DISTRICT = 'DISTRICT',
  TOWN = 'TOWN',
  VILLAGE = 'VILLAGE',
  PROGRAM = 'PROGRAM',
  CAMPAIGN = 'CAMPAIGN',
  AWARD = 'AWARD',
  ORGANIZATION = 'ORGANIZATION',
  PERSON = 'PERSON',
  LAW = 'LAW',
  PUBLICATION = 'PUBLICATION',
  EVENT = 'EVENT',
}
registerEnumType(EntityKind, {
  name: 'EntityKind',
  description: 'What sort of thing an entity is.',
  valuesConfig: {
    REGION: { description: 'A province, a city, or an area that spans several.' },
    DISTRICT: { description: 'A district of a city.' },
    TOWN: { description: 'A town, or a street (subdistrict): the level below a district.' },
    VILLAGE: { description: 'A village: the level below a town.' },
    PROGRAM: { description: 'A programme, mechanism, project, reform or pilot.' },
    CAMPAIGN: { description: 'A campaign or special action against something.' },
    AWARD: { description: 'A title, award, ranking or list that somebody can receive or enter.' },
    ORGANIZATION: { description: 'A committee, court, department, group, studio or platform.' },
    PERSON: { description: 'A person named in a report.' },
    LAW: { description: 'A law, regulation or rule.' },
    PUBLICATION: { description: 'A white paper, a series of reports, an index.' },
    EVENT: { description: 'Something that happened at a time, such as a congress.' },
  },
});
