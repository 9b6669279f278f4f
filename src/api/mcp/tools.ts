import { z } from 'zod';
import { EntityKind } from '../../entities/entityKind.js';
import { FlagKind } from '../../entities/flag.js';

/** A tool that a model can use; what it asks is the operation of its name in `schema/mcp`. */
export interface Tool {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly input: z.ZodObject;
}

const id = (what: string) =>
  z.string().min(1).describe(`${what}, an id as other tools give it, such as town/taiping.`);
const first = (few: number, most: number) =>
  z
    .number()
    .int()
    .min(1)
    .max(most)
    .default(few)
    .describe(`How many at most, 1 to ${most}; ${few} if left out.`);
const after = z.string().optional().describe('The endCursor of the page before, for the next one.');
const kinds = z.array(z.enum(EntityKind)).optional().describe('Only things of these kinds.');

const rests =
  'Everything comes with the words of the report that it rests on, and with flags where it is doubtful.';

/** The tools that ask one operation each. */
export const tools: readonly Tool[] = [
  {
    name: 'search',
    title: 'Search',
    description:
      'Finds places, organizations, people, programmes, campaigns, awards, laws and events by name (English, Chinese, pinyin, mistyped too) or by words of their description. Start here to get ids. Each comes with what was found where, the words of the report that name it, doubts about the name, and how many statements there are about it.',
    input: z.object({ text: z.string().min(1).describe('What to look for.'), kinds, first: first(10, 50) }),
  },
  {
    name: 'entity',
    title: 'A thing with its evidence',
    description: `Tells all about one entity, or one statement, by its id: names, description, what reports claim about it, what they leave open. ${rests}`,
    input: z.object({ id: id('The thing'), first: first(20, 50), after }),
  },
  {
    name: 'neighbours',
    title: 'What is around a thing',
    description: 'Tells which entities are linked to one, how, and up to how many steps away.',
    input: z.object({
      id: id('The entity in the middle'),
      depth: z
        .number()
        .int()
        .min(1)
        .max(3)
        .default(1)
        .describe('How many steps away, 1 to 3; 1 if left out.'),
      kinds,
      first: first(10, 30),
    }),
  },
  {
    name: 'path',
    title: 'How two things are linked',
    description: `Finds the shortest way between two entities; null if there is none. ${rests}`,
    input: z.object({
      from: id('Where the way starts'),
      to: id('Where it ends'),
      maxHops: z
        .number()
        .int()
        .min(1)
        .max(6)
        .default(4)
        .describe('How long at most, 1 to 6 steps; 4 if left out.'),
    }),
  },
  {
    name: 'figures',
    title: 'Figures',
    description: `Finds figures: what was counted, whose it is, the number as printed and as an exact amount in its unit, how exact it is (comparator), and its period. Never add figures of different units, nor rates. ${rests}`,
    input: z.object({
      text: z.string().optional().describe('Only figures whose metric or subject contains this text.'),
      subject: id('Only figures about this entity').optional(),
      metric: z.string().optional().describe('Only figures of the metric with this id.'),
      unit: z.string().optional().describe('Only figures in the unit with this code, such as PERCENT.'),
      flagged: z.boolean().optional().describe('true: only doubtful ones; false: only sound ones.'),
      latest: z.boolean().optional().describe('true: only the latest of each metric and subject.'),
      first: first(20, 50),
      after,
    }),
  },
  {
    name: 'doubtful',
    title: 'Doubtful statements',
    description:
      'Lists statements that call for a second look, each with what it claims and the words it rests on, what is wrong (garbled, cut off, does not add up …), how an editor read it, and what it conflicts with.',
    input: z.object({
      subject: id('Only those about this entity').optional(),
      flags: z.array(z.enum(FlagKind)).optional().describe('Only those with one of these flags.'),
      first: first(20, 50),
      after,
    }),
  },
];
