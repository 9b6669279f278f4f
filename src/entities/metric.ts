import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { SameRow } from '../graph/select/bindings.js';
import { Node } from './node.js';
import { Unit } from './unit.js';

export enum StatType {
  COUNT = 'COUNT',
  RATE = 'RATE',
  AMOUNT = 'AMOUNT',
  AREA = 'AREA',
  MASS = 'MASS',
  RANK = 'RANK',
  DURATION = 'DURATION',
}
registerEnumType(StatType, {
  name: 'StatType',
  description: 'What sort of quantity a metric is.',
  valuesConfig: {
    COUNT: { description: 'A number of things, people or cases.' },
    RATE: { description: 'A share or rate. Rates cannot be added.' },
    AMOUNT: { description: 'A sum of money.' },
    AREA: { description: 'An area.' },
    MASS: { description: 'A mass.' },
    RANK: { description: 'A place in a ranking.' },
    DURATION: { description: 'A length of time.' },
  },
});

@ObjectType({ description: 'What is counted or measured.', implements: Node, simpleResolvers: true })
export class Metric extends Node {
  @SameRow()
  @Field(() => Unit, { description: 'The unit its figures come in.' })
  unit!: Unit;

  @Field(() => StatType, { description: 'What sort of quantity it is.' })
  statType!: StatType;

  @Field(() => String, {
    nullable: true,
    description: 'What exactly is counted or measured, in our own words.',
  })
  description!: string | null;
}
