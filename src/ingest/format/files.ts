import { z } from 'zod';
import { unitPattern } from '../../entities/unitCode.js';
import { coverageFile } from './coverage.js';
import { entitiesFile } from './entities.js';
import { identitiesFile } from './identities.js';
import { relationsFile } from './relations.js';
import {
  entityId,
  evidence,
  idOf,
  period,
  restsOnNothing,
  restsOnSomething,
  slug,
  statementFields,
} from './statement.js';

const sha256 = z.string().regex(/^[0-9a-f]{64}$/, 'expected 64 hexadecimal digits');
const day = z.iso.date();
const unitCode = z.string().regex(unitPattern, 'expected a code in capitals, such as PERCENT');

const passage = z.strictObject({
  ordinal: z.int().min(1).describe('Its number among the non-empty lines, from 1.'),
  length: z.int().min(1).describe('Its length in UTF-16 code units.'),
  sha256: sha256.describe('The SHA-256 of its UTF-8 bytes.'),
});

export const reportFile = z
  .strictObject({
    id: slug.describe('Names the report; its folder has the same name.'),
    title: z.string().min(1).describe('The title as published; a subtitle may be left out.'),
    publisher: z.string({ error: 'expected a text, or null' }).min(1).nullable(),
    published: day,
    lang: z.string().min(2).describe('The language of the text, as a BCP 47 tag.'),
    url: z.url({ error: 'expected an address, or null' }).nullable(),
    sha256: sha256.describe('The SHA-256 of the text file.'),
    corrects: z
      .strictObject({
        report: slug.describe('The id of the edition before; it may be loaded later.'),
        reason: z.string().min(1).describe('What was wrong with it, in our own words.'),
      })
      .optional()
      .describe('The edition that this report takes the place of.'),
    sections: z
      .array(
        z.strictObject({
          id: slug,
          title: z.string().min(1).describe('What it is about, in our own words.'),
          passages: z.array(passage).min(1),
        }),
      )
      .min(1),
  })
  .describe('Where the report comes from, and its passages without their words.');

export const metricsFile = z
  .array(
    z.strictObject({
      id: idOf('metric'),
      name: z.strictObject({ en: z.string().min(1), zh: z.string().min(1).optional() }),
      unit: unitCode,
      statType: z.enum(['COUNT', 'RATE', 'AMOUNT', 'AREA', 'MASS', 'RANK', 'DURATION']),
      description: z.string().min(1).describe('What exactly is counted or measured, in our own words.'),
    }),
  )
  .describe('What the report counts and measures.');

export const grantsFile = z
  .array(
    z
      .strictObject({
        ...statementFields,
        recipient: entityId,
        award: idOf('award').optional().describe('Left out where the report does not say which.'),
        awarder: entityId.optional().describe('Left out where the report does not say who.'),
        outcome: z.enum(['WON', 'SELECTED', 'RANKED', 'CULTIVATION', 'UNSTATED']),
        year: z.int().optional().describe('Left out where the report does not say.'),
        period: period.optional(),
      })
      .refine(restsOnSomething, { error: restsOnNothing })
      .refine(({ award, outcome }) => award !== undefined || outcome === 'UNSTATED', {
        error: 'expected an award, or outcome: UNSTATED',
      }),
  )
  .describe('Who received what, is prepared for what, or was named for what.');

const decimalAs = (expected: string): z.ZodString =>
  z.string({ error: expected }).regex(/^-?\d+(?:\.\d+)?$/, expected);
const decimal = decimalAs('expected a decimal number in quotes, such as "25551000"');

function liesWithinBounds(bounds: { lower?: string; amount: string | null; upper?: string }): boolean {
  const inOrder = [bounds.lower, bounds.amount, bounds.upper].filter((one) => one != null).map(Number);
  return inOrder.every((one, at) => at === 0 || (inOrder[at - 1] ?? one) <= one);
}

export const observationsFile = z
  .array(
    z
      .strictObject({
        ...statementFields,
        metric: idOf('metric'),
        subject: entityId,
        text: z.string().min(1).describe('The number as printed.'),
        amount: decimalAs('expected a decimal number in quotes, such as "25551000", or null')
          .nullable()
          .describe('The exact number in the base unit; null if there is no single reading.'),
        unit: unitCode.optional().describe('The unit, where it is not that of the metric.'),
        comparator: z.enum(['EXACT', 'ABOUT', 'NEARLY', 'MORE_THAN', 'AT_LEAST', 'LESS_THAN', 'AT_MOST']),
        lower: decimal.optional().describe('The smallest it can be, where the words say so.'),
        upper: decimal.optional().describe('The largest it can be, where the words say so.'),
        aspect: z.enum(['LEVEL', 'CUMULATIVE', 'CHANGE_PCT', 'CHANGE_ABS', 'RANK', 'TARGET']),
        period: period.optional(),
        baseline: slug.optional().describe('The key of the figure that this one is compared with.'),
        changeOf: slug.optional().describe('The key of the figure whose change this one states.'),
        sumOf: z.array(slug).default([]).describe('The keys of the figures that this one is the sum of.'),
      })
      .refine(restsOnSomething, { error: restsOnNothing })
      .refine(({ aspect, changeOf }) => aspect.startsWith('CHANGE_') === (changeOf !== undefined), {
        error: 'expected changeOf for a change, and for nothing else',
      })
      .refine(liesWithinBounds, { error: 'expected lower ≤ amount ≤ upper' }),
  )
  .describe('Every figure of the report.');

export const gapsFile = z
  .array(
    z.strictObject({
      key: slug.describe('Names the gap within this report.'),
      note: z.string().min(1).describe('What is missing or cannot be told, in our own words.'),
      about: z.array(entityId).default([]).describe('The entities that one would know more of.'),
      evidence: z.array(evidence).min(1).describe('Where the report leaves it open.'),
    }),
  )
  .describe('What the report leaves open.');

/** The files of a report's folder, by name. */
export const files = {
  report: reportFile,
  metrics: metricsFile,
  entities: entitiesFile,
  relations: relationsFile,
  grants: grantsFile,
  observations: observationsFile,
  gaps: gapsFile,
  identities: identitiesFile,
  coverage: coverageFile,
} as const;

/** The files that may be left out: nothing is said then. */
export const optionalFiles: ReadonlySet<string> = new Set(['identities']);

/** Everything that a report's folder says. */
export type ReportFacts = { readonly [Name in keyof typeof files]: z.infer<(typeof files)[Name]> };
export type Evidence = z.infer<typeof evidence>;

/** The files whose facts rest on words of the report. */
export const filesWithEvidence = ['entities', 'relations', 'grants', 'observations', 'gaps'] as const;
