import { expect, test } from 'vitest';
import { relationsFile } from '../../../src/ingest/format/relations.js';

const object = (role: string, entity: string) => ({ role, entity });

/** What is said about a relation of an editor's; nothing where it may stand. */
function complaintsAbout(fact: object): string[] {
  const parsed = relationsFile.safeParse([{ key: 'one', origin: 'EDITOR', ...fact }]);
  return (parsed.error?.issues ?? []).map(({ path, message }) => `${path.slice(1).join('.')}: ${message}`);
}

const sound: [title: string, fact: object][] = [
  [
    'a village lies in a town',
    {
      predicate: 'PART_OF',
      role: 'ADMINISTRATIVE',
      subject: 'village/a',
      objects: [object('whole', 'town/b')],
    },
  ],
  [
    'a group belongs to a committee',
    { predicate: 'PART_OF', subject: 'organization/a', objects: [object('whole', 'organization/b')] },
  ],
  [
    'a body runs a campaign',
    { predicate: 'RUNS', subject: 'organization/a', objects: [object('campaign', 'campaign/b')] },
  ],
  [
    'a district runs a programme',
    { predicate: 'RUNS', subject: 'district/a', objects: [object('program', 'program/b')] },
  ],
  [
    'a campaign targets something that is no entity',
    { predicate: 'TARGETS', subject: 'campaign/a', literal: 'Fraud' },
  ],
  [
    'a person holds a role whose body is not named',
    { predicate: 'HOLDS_ROLE', subject: 'person/a', literal: 'Editor' },
  ],
  [
    'a base is the first of an area',
    {
      predicate: 'FIRST_IN',
      subject: 'organization/a',
      objects: [object('area', 'region/b')],
      literal: 'A base',
    },
  ],
  ['a congress was held at a time', { predicate: 'HELD', subject: 'event/a', period: '2012-11' }],
];
test.each(sound)('%s', (_title, fact) => {
  expect(complaintsAbout(fact)).toEqual([]);
});

const faulty: [title: string, fact: object, complaint: string][] = [
  [
    'a person runs nothing',
    { predicate: 'RUNS', subject: 'person/a', objects: [object('program', 'program/b')] },
    'subject: expected organization/…, region/…, district/…, town/…, village/… before RUNS, got person/a',
  ],
  [
    'a village is no part of a law',
    {
      predicate: 'PART_OF',
      role: 'ADMINISTRATIVE',
      subject: 'village/a',
      objects: [object('whole', 'law/b')],
    },
    'objects.0: expected region/…, district/…, town/…, village/… after PART_OF, got law/b',
  ],
  [
    'what is run has its own role',
    { predicate: 'RUNS', subject: 'organization/a', objects: [object('whole', 'program/b')] },
    'objects.0.role: expected program, got whole',
  ],
  [
    'what is run is named',
    { predicate: 'RUNS', subject: 'organization/a' },
    'objects: expected program/…, campaign/…, event/… after RUNS, got none',
  ],
  [
    'a congress is held by nobody here',
    { predicate: 'HELD', subject: 'event/a', period: '2012', objects: [object('place', 'region/b')] },
    'objects.0: expected nothing after HELD, got region/b',
  ],
  [
    'when something was held is given',
    { predicate: 'HELD', subject: 'event/a' },
    'period: expected a period with HELD, got none',
  ],
  [
    'what is targeted is put into words',
    { predicate: 'TARGETS', subject: 'campaign/a' },
    'literal: expected a literal with TARGETS, got none',
  ],
  [
    'a place says how it is part of another',
    { predicate: 'PART_OF', subject: 'town/a', objects: [object('whole', 'district/b')] },
    'role: expected a role for a place that is part of another, and for nothing else',
  ],
  [
    'only places have such a role',
    {
      predicate: 'PART_OF',
      role: 'REGIONAL',
      subject: 'program/a',
      objects: [object('whole', 'program/b')],
    },
    'role: expected a role for a place that is part of another, and for nothing else',
  ],
];
test.each(faulty)('%s', (_title, fact, complaint) => {
  expect(complaintsAbout(fact)).toEqual([complaint]);
});
