import { type entityPrefixes, placePrefixes } from './statement.js';

type Prefix = (typeof entityPrefixes)[number];

/** What a relation with a predicate is made of. Kinds are named by the prefix of their ids. */
export interface PredicateRule {
  /** Kinds of subjects, and of what they may lead to; none where the predicate leads to no entity. */
  readonly ways: readonly (readonly [from: readonly Prefix[], to: readonly Prefix[]])[];
  /** The part that objects play; that of their kind, such as `program`, where this is left out. */
  readonly objectRole?: 'whole' | 'area' | 'place';
  /** Whether it may lead to no entity. */
  readonly objectOptional?: true;
  /** What it cannot do without. */
  readonly needs?: 'literal' | 'period';
}

const bodies: readonly Prefix[] = ['organization', ...placePrefixes];
const undertakings: readonly Prefix[] = ['program', 'campaign', 'event'];
const anything: readonly Prefix[] = [
  ...placePrefixes,
  ...(['program', 'campaign', 'award', 'organization', 'person', 'law', 'publication', 'event'] as const),
];

/** Every predicate of a relation, apart from RECEIVED, which grants have. */
export const predicateRules = {
  PART_OF: {
    ways: [
      [placePrefixes, placePrefixes],
      [['organization'], ['organization']],
      [
        ['program', 'campaign'],
        ['program', 'campaign'],
      ],
      [['publication'], ['publication']],
      [['award'], ['program', 'publication']],
    ],
    objectRole: 'whole',
  },
  RUNS: { ways: [[bodies, undertakings]] },
  LOCATED_IN: {
    ways: [[['organization', 'program', 'campaign', 'award', 'publication', 'event'], placePrefixes]],
    objectRole: 'place',
  },
  PARTICIPATES_IN: { ways: [[['person', ...bodies], undertakings]] },
  ESTABLISHED: { ways: [[bodies, ['organization', 'program', 'award']]] },
  PUBLISHED: { ways: [[['organization'], ['publication', 'law', 'award']]] },
  CONTRIBUTED_TO: { ways: [[['organization', 'person'], ['publication']]], needs: 'literal' },
  IMPLEMENTS: {
    ways: [
      [
        ['program', 'campaign', ...bodies],
        ['law', 'program', 'event'],
      ],
    ],
  },
  ASSESSED: { ways: [[['organization'], anything]], needs: 'literal' },
  TARGETS: {
    ways: [[['organization', 'program', 'campaign', 'law'], anything]],
    objectOptional: true,
    needs: 'literal',
  },
  HOLDS_ROLE: {
    ways: [[['person'], ['organization', 'publication']]],
    objectOptional: true,
    needs: 'literal',
  },
  FIRST_IN: { ways: [[anything, placePrefixes]], objectRole: 'area', needs: 'literal' },
  HELD: { ways: [[['event', 'campaign'], []]], objectOptional: true, needs: 'period' },
} as const satisfies Record<string, PredicateRule>;

export type Predicate = keyof typeof predicateRules;
export const predicates = Object.keys(predicateRules) as [Predicate, ...Predicate[]];
