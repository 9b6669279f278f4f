import { district, entity, partOf, percent, safety, type Written } from './writtenReport.js';

const town = entity('town/brook', { form: 'TOWN' });
/** What is known of a district, with a gap. */
export const first: Written = {
  id: 'first',
  published: '2021-03-01',
  entities: [
    district('Hill District', {
      description: 'A district with hills.',
      name: { en: 'Hill District', zh: '山区' },
    }),
    town,
    entity('organization/centre', { form: 'CENTER' }),
    entity('program/lamps', { form: 'PROJECT' }),
  ],
  metrics: [safety],
  relations: [
    partOf('brook-in-hill', 'town/brook', 'district/hill'),
    {
      key: 'centre-runs-lamps',
      predicate: 'RUNS',
      subject: 'organization/centre',
      objects: [{ role: 'program', entity: 'program/lamps' }],
    },
  ],
  observations: [percent('safety-2020', '90', '2020')],
  gaps: [{ key: 'open', note: 'What is left open.', about: ['organization/centre'] }],
};
/** A year later: another figure for the same time, a name that was changed, and one organization under another one. */
export const second: Written = {
  id: 'second',
  published: '2022-03-01',
  entities: [
    district('Hills District', { aliases: [{ text: 'Hill District', lang: 'EN', kind: 'FORMER' }] }),
    town,
    entity('town/dale', { form: 'TOWN' }),
    entity('organization/hub', { form: 'CENTER' }),
    entity('program/lamps', { form: 'PROJECT' }),
  ],
  metrics: [safety],
  relations: [
    partOf('brook-in-hill', 'town/brook', 'district/hill'),
    partOf('dale-in-hill', 'town/dale', 'district/hill'),
    {
      key: 'hub-runs-lamps',
      predicate: 'RUNS',
      subject: 'organization/hub',
      objects: [{ role: 'program', entity: 'program/lamps' }],
    },
  ],
  observations: [percent('safety-2020', '91', '2020'), percent('safety-2021', '95', '2021')],
  identities: [
    {
      key: 'hub',
      decision: 'SAME_AS',
      entity: 'organization/hub',
      canonical: 'organization/centre',
      reason: 'The centre goes by two names.',
    },
  ],
};
/** Almost nothing. */
export const empty: Written = { id: 'empty', published: '2023-01-01', entities: [district('Hill District')] };
/** The second with a figure corrected. */
export const edition: Written = {
  ...second,
  id: 'edition',
  corrects: { report: 'second', reason: 'A figure was wrong.' },
  observations: [percent('safety-2020', '91', '2020'), percent('safety-2021', '96', '2021')],
};
/** One statement of the first is corrected. */
export const correcting: Written = {
  id: 'correcting',
  published: '2022-06-01',
  entities: [district(), town, entity('district/vale')],
  relations: [
    partOf('brook-in-vale', 'town/brook', 'district/vale', {
      supersedes: [{ report: 'first', key: 'brook-in-hill', reason: 'The town had moved.' }],
    }),
  ],
};
