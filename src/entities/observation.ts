import { ArgsType, Field, ID, InputType, ObjectType, registerEnumType } from 'type-graphql';
import { Fragment, SameRow } from '../graph/select/bindings.js';
import { Checked, notBlank } from '../graph/select/checked.js';
import { Change } from './change.js';
import { Combined } from './combined.js';
import { connectionOf, edgeOf, orderBy, OrderDirection } from './connection.js';
import { Entity } from './entity.js';
import { Metric, StatType } from './metric.js';
import { Node } from './node.js';
import { Period } from './period.js';
import { PeriodFilter } from './periodFilter.js';
import { Comparator, Quantity } from './quantity.js';
import { AboutConditions, precedenceDescription, PublishedPageArguments, Statement } from './statement.js';
import { unitCode } from './unitCode.js';
import { ValueFilter } from './valueFilter.js';

export enum Aspect {
  LEVEL = 'LEVEL',
  CUMULATIVE = 'CUMULATIVE',
  CHANGE_PCT = 'CHANGE_PCT',
  CHANGE_ABS = 'CHANGE_ABS',
  RANK = 'RANK',
  TARGET = 'TARGET',
}
registerEnumType(Aspect, {
  name: 'Aspect',
  description: 'What a figure says about its metric.',
  valuesConfig: {
    LEVEL: { description: 'How much there is at a time or in a period.' },
    CUMULATIVE: { description: 'How much has come together since a start.' },
    CHANGE_PCT: { description: 'By how many per cent it rose; negative for a fall.' },
    CHANGE_ABS: { description: 'By how much it rose; negative for a fall.' },
    RANK: { description: 'Its place in a ranking.' },
    TARGET: { description: 'How much it is meant to be.' },
  },
});

@ObjectType({
  description: 'A claim that a metric of a subject has a value: a figure, with how sure and how exact it is.',
  implements: [Statement, Node],
  simpleResolvers: true,
})
export class Observation extends Statement {
  @Fragment('observation/metric')
  @Field(() => Metric, { description: 'What is counted or measured.' })
  metric!: Metric;

  @Fragment('statement/subject')
  @Field(() => Entity, { description: 'What or whom the figure is about.' })
  subject!: Entity;

  @SameRow()
  @Field(() => Quantity, { description: 'The figure itself.' })
  quantity!: Quantity;

  @SameRow({ unlessNull: 'period' })
  @Field(() => Period, {
    nullable: true,
    description: 'The time it is for; null where the report does not say.',
  })
  period!: Period | null;

  @Field(() => Aspect, { description: 'What the figure says about its metric.' })
  aspect!: Aspect;

  @Fragment('observation/change')
  @Field(() => Change, {
    nullable: true,
    description:
      'How it changed against a baseline, as the report states it and as it comes out when recomputed.',
  })
  change!: Change | null;
}

@ObjectType({ description: 'Observation in a list.' })
export class ObservationEdge extends edgeOf(() => Observation) {}

@ObjectType({ description: 'One page of observations.' })
export class ObservationConnection extends connectionOf(
  () => Observation,
  () => ObservationEdge,
) {}

export enum ObservationOrderField {
  VALUE = 'value?: number',
  PERIOD = 'periodStart?: string',
  PRECEDENCE = 'precedence: string',
  ID = 'id: string',
}
registerEnumType(ObservationOrderField, {
  name: 'ObservationOrderField',
  description: 'What observations can be ordered by. Ties are broken by id.',
  valuesConfig: {
    VALUE: {
      description:
        'The value in the base unit, whatever that unit is; figures with no single reading have none.',
    },
    PERIOD: { description: 'The first day of the period.' },
    PRECEDENCE: { description: precedenceDescription },
    ID: { description: 'The id: by report and key.' },
  },
});

@InputType({ description: 'How observations are ordered.' })
export class ObservationOrder extends orderBy<ObservationOrderField>(
  ObservationOrderField,
  'What to order by.',
) {}

@Combined(() => ObservationFilter)
@ArgsType()
@InputType({ description: 'Which figures are wanted; every condition given must hold.' })
export class ObservationFilter extends AboutConditions {
  @Checked(notBlank)
  @Field(() => String, {
    nullable: true,
    description:
      'Only figures whose metric, by name or description, or whose subject, by any of its names, contains this text; case and, in names of the subject, tone marks and punctuation do not matter.',
  })
  text?: string | null;

  @Field(() => ID, { nullable: true, description: 'Only figures of the metric with this id.' })
  metric?: string | null;

  @Field(() => StatType, {
    nullable: true,
    description: 'Only figures whose metric is this sort of quantity.',
  })
  statType?: StatType | null;

  @Field(() => PeriodFilter, { nullable: true, description: 'Only figures for such a time.' })
  period?: PeriodFilter | null;

  @Field(() => ValueFilter, { nullable: true, description: 'Only figures with such a value.' })
  value?: ValueFilter | null;

  @Checked(unitCode)
  @Field(() => String, {
    nullable: true,
    description: 'Only figures in the unit with this code, such as PERCENT.',
  })
  unit?: string | null;

  @Field(() => Aspect, { nullable: true, description: 'Only figures that say this about their metric.' })
  aspect?: Aspect | null;

  @Field(() => Comparator, { nullable: true, description: 'Only figures given with this comparator.' })
  comparator?: Comparator | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'true: only the latest of each metric, subject, aspect and unit, told by its period, whatever other conditions say; a figure without a period is the latest where none has one. false: only those that a later one follows. Figures that still stand and are not DEPRECATED count as later ones.',
  })
  latest?: boolean | null;
}

@ArgsType()
export class ObservationArguments extends PublishedPageArguments {
  @Field(() => ObservationOrder, {
    nullable: true,
    defaultValue: { field: ObservationOrderField.ID, direction: OrderDirection.ASC },
    description: 'The order of the list; by id if none is given.',
  })
  orderBy?: ObservationOrder | null;
}
