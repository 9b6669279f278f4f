import { z } from 'zod';
import { evidence } from './statement.js';

/** Why a numeral or number word is no figure. */
export const dismissals = [
  'ORDINAL_NAME',
  'DATE',
  'PHONE_OR_PLATFORM',
  'PART_OF_NAME',
  'NOT_OF_THIS_REPORT',
] as const;

/** Why a passage yields nothing. */
export const silences = ['HEADING', 'GENERAL', 'NOT_OF_THIS_REPORT'] as const;

const dismissed = evidence
  .safeExtend({
    reason: z
      .enum(dismissals)
      .describe(
        'Why: part of the name of a congress or a level; a date or span of time; a telephone or platform number; part of another name; a teaser or page furniture.',
      ),
  })
  .describe('A numeral or number word that is no figure.');

const silent = z
  .strictObject({
    passage: z.int().min(1).describe('The number of the passage among the non-empty lines, from 1.'),
    reason: z
      .enum(silences)
      .describe(
        'Why: it only names what follows; it is general phrases without a fact of its own; a teaser or page furniture.',
      ),
    note: z.string().min(1).optional().describe('What it says instead, in our own words.'),
  })
  .describe('A passage that yields nothing.');

const notName = z
  .strictObject({
    text: z.string().min(1).describe('The words as printed; their case and the marks between them are free.'),
    note: z.string().min(1).describe('Why: the start of a phrase, an emphasis.'),
  })
  .describe('Capitalised or quoted words that are no name.');

export const coverageFile = z
  .strictObject({
    dismissed: z.array(dismissed).default([]),
    silent: z.array(silent).default([]),
    notNames: z.array(notName).default([]),
  })
  .describe('What of the text yields no fact, and why. Nothing of it is loaded.');
