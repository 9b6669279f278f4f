import { ArgsType, Field, InputType, ObjectType, registerEnumType } from 'type-graphql';
import { SameRow } from '../graph/select/bindings.js';
import { Checked, notBlank } from '../graph/select/checked.js';
import { Combined } from './combined.js';
import { connectionOf, edgeOf, orderBy, OrderDirection, PageArguments } from './connection.js';
import { asOfOptions, DateTimeScalar } from './dateTime.js';
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

@ObjectType({ description: 'Metric in a list.' })
export class MetricEdge extends edgeOf(() => Metric) {}

@ObjectType({ description: 'One page of metrics.' })
export class MetricConnection extends connectionOf(
  () => Metric,
  () => MetricEdge,
) {}

export enum MetricOrderField {
  NAME = 'nameEn: string',
  ID = 'id: string',
  OBSERVATION_COUNT = 'observations: count',
}
registerEnumType(MetricOrderField, {
  name: 'MetricOrderField',
  description: 'What metrics can be ordered by. Ties are broken by id.',
  valuesConfig: {
    NAME: { description: 'The English name.' },
    ID: { description: 'The id.' },
    OBSERVATION_COUNT: { description: 'How many figures of it there are.' },
  },
});

@InputType({ description: 'How metrics are ordered.' })
export class MetricOrder extends orderBy<MetricOrderField>(MetricOrderField, 'What to order by.') {}

@Combined(() => MetricFilter)
@ArgsType()
@InputType({ description: 'Which metrics are wanted; every condition given must hold.' })
export class MetricFilter {
  @Checked(notBlank)
  @Field(() => String, {
    nullable: true,
    description: 'Only those whose name, in English or Chinese, contains this text; case does not matter.',
  })
  text?: string | null;

  @Field(() => StatType, { nullable: true, description: 'Only those that are this sort of quantity.' })
  statType?: StatType | null;
}

@ArgsType()
export class MetricArguments extends PageArguments {
  @Field(() => DateTimeScalar, asOfOptions)
  asOf?: Date | null;

  @Field(() => MetricOrder, {
    nullable: true,
    defaultValue: { field: MetricOrderField.NAME, direction: OrderDirection.ASC },
    description: 'The order of the list; by English name if none is given.',
  })
  orderBy?: MetricOrder | null;
}
