import { registerEnumType } from 'type-graphql';

export enum Predicate {
  PART_OF = 'PART_OF',
  LOCATED_IN = 'LOCATED_IN',
  RUNS = 'RUNS',
  PARTICIPATES_IN = 'PARTICIPATES_IN',
  ESTABLISHED = 'ESTABLISHED',
  PUBLISHED = 'PUBLISHED',
  CONTRIBUTED_TO = 'CONTRIBUTED_TO',
  IMPLEMENTS = 'IMPLEMENTS',
  ASSESSED = 'ASSESSED',
  TARGETS = 'TARGETS',
  HOLDS_ROLE = 'HOLDS_ROLE',
  FIRST_IN = 'FIRST_IN',
  HELD = 'HELD',
}
registerEnumType(Predicate, {
  name: 'Predicate',
  description: 'What a relation says of its subject. Grants of awards are statements of a type of their own.',
  valuesConfig: {
    PART_OF: { description: 'It is part of the object: of a place, an organization, a programme …' },
    LOCATED_IN: { description: 'It is, works or takes place in the object.' },
    RUNS: { description: 'It runs or leads the object.' },
    PARTICIPATES_IN: { description: 'It takes part in the object, which others may run.' },
    ESTABLISHED: { description: 'It set up the object.' },
    PUBLISHED: { description: 'It published or issued the object.' },
    CONTRIBUTED_TO: { description: 'It had a part, told in the literal, in making the object.' },
    IMPLEMENTS: {
      description:
        'It carries out the object, or makes it known, as the literal then tells: a law, a programme, what a meeting decided.',
    },
    ASSESSED: { description: 'It looked at the object, with the result that the literal tells.' },
    TARGETS: { description: 'It is aimed at the object, or at what the literal tells.' },
    HOLDS_ROLE: { description: 'The person holds the role that the literal tells, in the object.' },
    FIRST_IN: { description: 'It is the first in the object of what the literal tells.' },
    HELD: { description: 'It took place at the time of the relation.' },
  },
});
