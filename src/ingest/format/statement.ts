import { z } from 'zod';
import { isPeriod, periodForm } from '../../entities/edtf.js';

/** The kinds of doubt, as the API names them. */
export const flagKinds = [
  'AMBIGUOUS',
  'GARBLED',
  'DOUBTFUL_UNIT',
  'DOUBTFUL_NAME',
  'MISPLACED_SEPARATOR',
  'CUT_OFF',
  'REPEATED',
  'DOES_NOT_ADD_UP',
  'MISSING_SUBJECT',
] as const;

/** The last part of an id: lower-case words and numbers joined by hyphens. */
export const slug = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'expected lower-case words and numbers joined by hyphens');

/** An id whose prefix is the lower-case name of a type. */
export const idOf = (...prefixes: string[]): z.ZodString =>
  z
    .string()
    .regex(
      new RegExp(`^(?:${prefixes.join('|')})/[a-z0-9]+(?:-[a-z0-9]+)*$`),
      `expected an id that starts with ${prefixes.map((prefix) => `${prefix}/`).join(' or ')}`,
    );

/** The prefixes of the ids of places, and of all entities. */
export const placePrefixes = ['region', 'district', 'town', 'village'] as const;
export const entityPrefixes = [
  ...placePrefixes,
  ...(['program', 'campaign', 'award', 'organization', 'person', 'law', 'publication', 'event'] as const),
] as const;
export const entityId = idOf(...entityPrefixes);

export const flag = z
  .strictObject({
    kind: z.enum(flagKinds),
    note: z.string().min(1).describe('What is printed, how it is read and why; in our own words.'),
  })
  .describe('A reason to look twice.');

export const evidence = z
  .strictObject({
    passage: z.int().min(1).describe('The number of the passage among the non-empty lines, from 1.'),
    start: z.int().min(0).describe('Where the token begins in the passage, in UTF-16 code units from 0.'),
    end: z.int().min(1).describe('The first code unit after the token.'),
    token: z.string().min(1).max(120).describe('The words themselves, a few at most.'),
  })
  .refine(({ start, end, token }) => end - start === token.length, {
    error: 'expected end - start to be the length of the token',
  })
  .describe('A few words of the report that a statement rests on.');

export const origin = z.enum(['REPORT', 'EDITOR']);

export const period = z
  .string()
  .regex(periodForm, {
    error: 'expected EDTF, such as 2021, 2012/2022 or 2020/..',
    abort: true,
  })
  .refine(isPeriod, { error: 'expected days that exist, the first before the last' })
  .describe('When it holds, in EDTF; left out where the report does not say.');

const otherStatement = z.strictObject({
  report: slug
    .optional()
    .describe('The report that makes the other statement, where it is another one; it may be loaded later.'),
  key: slug.describe('The key of the other statement, in the file of the same name.'),
  reason: z.string().min(1).describe('Why, in our own words.'),
});

/** What every statement has. */
export const statementFields = {
  key: slug.describe('Names the statement within this report; never reused for another one.'),
  origin: origin.default('REPORT').describe('Who says so; EDITOR where the report does not.'),
  rank: z
    .enum(['PREFERRED', 'NORMAL', 'DEPRECATED'])
    .default('NORMAL')
    .describe('Which reading to trust first.'),
  confidence: z.number().min(0).max(1).default(1).describe('How sure the editor is of this reading.'),
  flags: z.array(flag).default([]).describe('Reasons to look twice; a sound statement has none.'),
  evidence: z
    .array(evidence)
    .default([])
    .describe('The words it rests on; needed unless the origin is EDITOR.'),
  conflictsWith: z
    .array(otherStatement)
    .default([])
    .describe('Statements that cannot be true together with this one, and why.'),
  supersedes: z
    .array(otherStatement)
    .optional()
    .describe('Statements that this one corrects, and why. They stay in their file and in the graph.'),
};

/** Whether a statement has what its origin calls for. */
export const restsOnSomething = ({
  origin: by,
  evidence: words,
}: {
  origin: string;
  evidence: unknown[];
}): boolean => by === 'EDITOR' || words.length > 0;
export const restsOnNothing = 'expected evidence, or origin: EDITOR';
