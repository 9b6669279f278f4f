import { z } from 'zod';
import { entityId, slug } from './statement.js';

const fields = {
  key: slug.describe('Names the decision within this report.'),
  entity: entityId.describe('The entity that is decided on.'),
  reason: z.string().min(1).describe('Why, in our own words.'),
};

const decision = z
  .discriminatedUnion('decision', [
    z.strictObject({
      ...fields,
      decision: z.literal('SAME_AS'),
      canonical: entityId.describe('The one that both are from now on; of the same kind.'),
    }),
    z.strictObject({
      ...fields,
      decision: z.literal('NOT_SAME_AS'),
      other: entityId.describe('The one that it is easily taken for.'),
    }),
  ])
  .superRefine((fact, context) => {
    const other = otherOf(fact);
    if (other === fact.entity)
      context.addIssue({ code: 'custom', message: 'expected two entities, got one' });
    if (fact.decision === 'SAME_AS' && kindOf(other) !== kindOf(fact.entity))
      context.addIssue({
        code: 'custom',
        message: `expected two of one kind, got ${fact.entity} and ${other}`,
      });
  });

/** The entity that another one is or is not. */
export function otherOf(fact: { decision: string; canonical?: string; other?: string }): string {
  return fact.canonical ?? fact.other ?? '';
}

const kindOf = (id: string): string => id.slice(0, id.indexOf('/'));

export const identitiesFile = z
  .array(decision)
  .describe('Which entities of several reports are one, and which are not, each with its reason.');
