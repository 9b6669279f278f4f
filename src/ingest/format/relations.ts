import { z } from 'zod';
import { type Predicate, type PredicateRule, predicateRules, predicates } from './predicates.js';
import {
  entityId,
  entityPrefixes,
  period,
  placePrefixes,
  restsOnNothing,
  restsOnSomething,
  statementFields,
} from './statement.js';

const relation = z
  .strictObject({
    ...statementFields,
    predicate: z.enum(predicates),
    role: z
      .enum(['ADMINISTRATIVE', 'REGIONAL'])
      .optional()
      .describe('For a place that is part of another one: whether the whole administers the part.'),
    subject: entityId,
    objects: z
      .array(
        z.strictObject({ role: z.enum(['whole', 'area', 'place', ...entityPrefixes]), entity: entityId }),
      )
      .default([])
      .describe('What it leads to, and the part that plays.'),
    literal: z
      .string()
      .min(1)
      .max(160)
      .optional()
      .describe(
        'What no entity stands for, in our own words: a target, a title, what is the first of its kind.',
      ),
    period: period.optional(),
  })
  .refine(restsOnSomething, { error: restsOnNothing })
  .superRefine((fact, context) => {
    for (const { path, message } of faultsOf(fact))
      context.addIssue({ code: 'custom', path: [...path], message });
  });

export const relationsFile = z.array(relation).describe('How entities stand to each other.');

interface RelationFacts {
  readonly predicate: Predicate;
  readonly role?: string | undefined;
  readonly subject: string;
  readonly objects: readonly { readonly role: string; readonly entity: string }[];
  readonly literal?: string | undefined;
  readonly period?: string | undefined;
}

interface Fault {
  readonly path: readonly (string | number)[];
  readonly message: string;
}

/** What its predicate does not allow. */
function faultsOf(fact: RelationFacts): Fault[] {
  const rule: PredicateRule = predicateRules[fact.predicate];
  return [...faultsOfEnds(fact, rule), ...faultsOfRole(fact), ...faultsOfNeeds(fact, rule)];
}

function faultsOfEnds({ predicate, subject, objects }: RelationFacts, rule: PredicateRule): Fault[] {
  const ways = rule.ways.filter(([from]) => from.some((prefix) => prefix === prefixOf(subject)));
  if (ways.length === 0) {
    const from = listed(rule.ways.flatMap(([kinds]) => kinds));
    return [{ path: ['subject'], message: `expected ${from} before ${predicate}, got ${subject}` }];
  }
  const to = ways.flatMap(([, kinds]) => kinds);
  const missing = objects.length === 0 && !rule.objectOptional;
  return [
    ...(missing
      ? [{ path: ['objects'], message: `expected ${listed(to)} after ${predicate}, got none` }]
      : []),
    ...objects.flatMap(({ role, entity }, at) => {
      const prefix = prefixOf(entity);
      const expected = rule.objectRole ?? prefix;
      if (!to.some((kind) => kind === prefix))
        return [
          { path: ['objects', at], message: `expected ${listed(to)} after ${predicate}, got ${entity}` },
        ];
      return role === expected
        ? []
        : [{ path: ['objects', at, 'role'], message: `expected ${expected}, got ${role}` }];
    }),
  ];
}

function faultsOfRole({ predicate, role, subject }: RelationFacts): Fault[] {
  const takesRole = predicate === 'PART_OF' && placePrefixes.some((prefix) => prefix === prefixOf(subject));
  if (takesRole === (role !== undefined)) return [];
  return [
    { path: ['role'], message: 'expected a role for a place that is part of another, and for nothing else' },
  ];
}

function faultsOfNeeds(fact: RelationFacts, { needs }: PredicateRule): Fault[] {
  if (!needs || fact[needs] !== undefined) return [];
  return [{ path: [needs], message: `expected a ${needs} with ${fact.predicate}, got none` }];
}

const prefixOf = (id: string): string => id.slice(0, id.indexOf('/'));

const listed = (prefixes: readonly string[]): string =>
  prefixes.length === 0 ? 'nothing' : `${[...new Set(prefixes)].join('/…, ')}/…`;
