import { z } from 'zod';
import { evidence, flag, idOf, origin, restsOnNothing, restsOnSomething } from './statement.js';

const alias = z.strictObject({
  text: z.string().min(1),
  lang: z.enum(['EN', 'ZH', 'PINYIN']),
  kind: z.enum(['ALIAS', 'FORMER', 'MACHINE_TRANSLATED']),
  origin: origin.default('REPORT'),
  flags: z.array(flag).default([]),
});

/** What every entity has. */
const entityFields = {
  name: z
    .strictObject({
      en: z.string().min(1),
      zh: z.string().min(1).optional(),
      pinyin: z.string().min(1).optional(),
    })
    .describe('The official names. The Chinese one and its pinyin only where they are certain.'),
  nameOrigin: origin.default('EDITOR').describe('Whether the report prints the English name so.'),
  description: z.string().min(1).optional().describe('What it is, in our own words.'),
  origin: origin.default('REPORT').describe('EDITOR where the report does not speak of it.'),
  evidence: z
    .array(evidence)
    .default([])
    .describe('Where the report speaks of it; needed unless the origin is EDITOR.'),
  aliases: z.array(alias).default([]).describe('Every other spelling, so that a search finds it.'),
};

const programForms = ['PROGRAM', 'MECHANISM', 'MODEL', 'PROJECT', 'ACTIVITY', 'REFORM', 'PILOT', 'SYSTEM'];
const organizationForms = [
  ...[
    'PARTY_BODY',
    'PARTY_BRANCH',
    'GOVERNMENT_BODY',
    'COURT',
    'PROCURATORATE',
    'COMMITTEE',
    'GROUP',
    'TEAM',
  ],
  ...[
    'CENTER',
    'STATION',
    'STUDIO',
    'BASE',
    'PLATFORM',
    'MEDIA',
    'COMPANY',
    'EXPERT_POOL',
    'SYSTEM',
    'OTHER',
  ],
];

const entity = z
  .discriminatedUnion('kind', [
    z.strictObject({
      id: idOf('region'),
      kind: z.literal('REGION'),
      level: z.enum(['NATION', 'PROVINCE', 'CITY', 'AREA']),
      ...entityFields,
    }),
    z.strictObject({ id: idOf('district'), kind: z.literal('DISTRICT'), ...entityFields }),
    z.strictObject({
      id: idOf('town'),
      kind: z.literal('TOWN'),
      form: z.enum(['TOWN', 'SUBDISTRICT']),
      ...entityFields,
    }),
    z.strictObject({ id: idOf('village'), kind: z.literal('VILLAGE'), ...entityFields }),
    z.strictObject({
      id: idOf('program'),
      kind: z.literal('PROGRAM'),
      form: z.enum(programForms),
      ...entityFields,
    }),
    z.strictObject({ id: idOf('campaign'), kind: z.literal('CAMPAIGN'), ...entityFields }),
    z.strictObject({
      id: idOf('award'),
      kind: z.literal('AWARD'),
      form: z.enum(['TITLE', 'RANKING', 'LIST']),
      ...entityFields,
    }),
    z.strictObject({
      id: idOf('organization'),
      kind: z.literal('ORGANIZATION'),
      form: z.enum(organizationForms),
      ...entityFields,
    }),
    z.strictObject({ id: idOf('person'), kind: z.literal('PERSON'), ...entityFields }),
    z.strictObject({
      id: idOf('law'),
      kind: z.literal('LAW'),
      level: z.enum(['NATIONAL', 'PROVINCIAL', 'MUNICIPAL', 'DISTRICT']),
      ...entityFields,
    }),
    z.strictObject({
      id: idOf('publication'),
      kind: z.literal('PUBLICATION'),
      form: z.enum(['SERIES', 'ARTICLE', 'WHITE_PAPER']),
      ...entityFields,
    }),
    z.strictObject({ id: idOf('event'), kind: z.literal('EVENT'), ...entityFields }),
  ])
  .refine(restsOnSomething, { error: restsOnNothing });

export const entitiesFile = z.array(entity).describe('What the report speaks of.');
