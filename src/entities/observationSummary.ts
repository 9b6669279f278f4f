import { ArgsType, Field, Float, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Computed, Fragment } from '../graph/select/bindings.js';
import { maximumPageSize } from '../graph/select/paging.js';
import { orderBy, OrderDirection } from './connection.js';
import { asOfOptions, DateTimeScalar } from './dateTime.js';
import { Entity } from './entity.js';
import { EntityKind } from './entityKind.js';
import { FlagKind } from './flag.js';
import { largest, mean, median, numberProperties, smallest, sum } from './groupNumbers.js';
import { Metric } from './metric.js';
import { Aspect } from './observation.js';
import { Report } from './report.js';

export enum ObservationDimension {
  METRIC = 'METRIC',
  UNIT = 'UNIT',
  ASPECT = 'ASPECT',
  SUBJECT = 'SUBJECT',
  SUBJECT_KIND = 'SUBJECT_KIND',
  PERIOD = 'PERIOD',
  YEAR = 'YEAR',
  REPORT = 'REPORT',
  FLAG = 'FLAG',
}
registerEnumType(ObservationDimension, {
  name: 'ObservationDimension',
  description: 'What figures can have in common.',
  valuesConfig: {
    METRIC: { description: 'What they count or measure.' },
    UNIT: { description: 'The unit.' },
    ASPECT: { description: 'What they say about their metric.' },
    SUBJECT: { description: 'Whom they are about.' },
    SUBJECT_KIND: { description: 'What kind of entity they are about: of a place, its level.' },
    PERIOD: { description: 'The period.' },
    YEAR: { description: 'The year that their period lies in; none for a longer one.' },
    REPORT: { description: 'The report that states them.' },
    FLAG: { description: 'Why they call for a second look: a figure with two flags is in two groups.' },
  },
});

const oneUnit = 'null where no figure has an amount; an error where they are of several units or aspects';

@ObjectType({
  description: 'What is told of figures that have something in common. What was not grouped by is null.',
  simpleResolvers: true,
})
export class ObservationGroup {
  @Fragment('observationGroup/metric')
  @Field(() => Metric, { nullable: true, description: 'What they count or measure.' })
  metric!: Metric | null;

  @Field(() => String, { nullable: true, description: 'The code of their unit.' })
  unit!: string | null;

  @Field(() => Aspect, { nullable: true, description: 'What they say about their metric.' })
  aspect!: Aspect | null;

  @Fragment('observationGroup/subject')
  @Field(() => Entity, {
    nullable: true,
    description: 'Whom they are about; null also for those about nobody.',
  })
  subject!: Entity | null;

  @Field(() => EntityKind, { nullable: true, description: 'The kind of entity they are about.' })
  subjectKind!: EntityKind | null;

  @Field(() => String, {
    nullable: true,
    description: 'Their period in EDTF; null also for those without one.',
  })
  period!: string | null;

  @Field(() => Int, { nullable: true, description: 'Their year; null also for those of no one year.' })
  year!: number | null;

  @Fragment('observationGroup/report')
  @Field(() => Report, { nullable: true, description: 'The report that states them.' })
  report!: Report | null;

  @Field(() => FlagKind, { nullable: true, description: 'Their flag; null also for those without one.' })
  flag!: FlagKind | null;

  @Field(() => Int, { description: 'How many figures there are, with an amount or without.' })
  count!: number;

  @Computed(['amounts'], ({ amounts }) => (amounts as string[]).length)
  @Field(() => Int, { description: 'How many of them have an amount, which the other numbers rest on.' })
  amounts!: number;

  @Computed(numberProperties, sum)
  @Field(() => String, {
    nullable: true,
    description: `Their sum as an exact decimal number, ${oneUnit}, and for percentages and ranks, which are not added.`,
  })
  sum!: string | null;

  @Computed(numberProperties, mean)
  @Field(() => String, {
    nullable: true,
    description: `Their arithmetic mean as a decimal number of up to 20 digits, each figure counting the same, ${oneUnit}.`,
  })
  mean!: string | null;

  @Computed(numberProperties, median)
  @Field(() => String, {
    nullable: true,
    description: `The amount in the middle, of an even number the mean of the two there, ${oneUnit}.`,
  })
  median!: string | null;

  @Computed(numberProperties, smallest)
  @Field(() => String, { nullable: true, description: `The smallest amount, ${oneUnit}.` })
  min!: string | null;

  @Computed(numberProperties, largest)
  @Field(() => String, { nullable: true, description: `The largest amount, ${oneUnit}.` })
  max!: string | null;
}

export enum ObservationGroupOrderField {
  KEY = 'KEY',
  COUNT = 'COUNT',
  SUM = 'SUM',
  MEAN = 'MEAN',
  MIN = 'MIN',
  MAX = 'MAX',
}
registerEnumType(ObservationGroupOrderField, {
  name: 'ObservationGroupOrderField',
  description: 'What groups can be ordered by. Ties are broken by what they have in common.',
  valuesConfig: {
    KEY: {
      description:
        'What they have in common: metric, unit, aspect, subject, period and the rest, each by its id or code.',
    },
    COUNT: { description: 'How many figures there are.' },
    SUM: { description: 'The sum of the values, whatever their units.' },
    MEAN: { description: 'The mean of the values.' },
    MIN: { description: 'The smallest value.' },
    MAX: { description: 'The largest value.' },
  },
});

@InputType({ description: 'How groups of figures are ordered.' })
export class ObservationGroupOrder extends orderBy<ObservationGroupOrderField>(
  ObservationGroupOrderField,
  'What to order by.',
) {}

@InputType({ description: 'Which groups are wanted; every condition given must hold.' })
export class GroupCondition {
  @Field(() => Int, { nullable: true, description: 'There are as many or more in it.' })
  countAtLeast?: number | null;

  @Field(() => Float, { nullable: true, description: 'Its largest value is this or more.' })
  maxAtLeast?: number | null;

  @Field(() => Float, { nullable: true, description: 'Its smallest value is this or less.' })
  minAtMost?: number | null;
}

@ArgsType()
export class ObservationSummaryArguments {
  @Field(() => [ObservationDimension], {
    description: 'What the figures of a group have in common; of nothing, all are one group.',
  })
  groupBy!: ObservationDimension[];

  @Field(() => GroupCondition, { nullable: true, description: 'Which groups are wanted; all if not given.' })
  having?: GroupCondition | null;

  @Field(() => ObservationGroupOrder, {
    defaultValue: { field: ObservationGroupOrderField.KEY, direction: OrderDirection.ASC },
    description: 'The order of the groups.',
  })
  orderBy!: ObservationGroupOrder;

  @Field(() => Int, {
    defaultValue: maximumPageSize,
    description: `How many groups are wanted, the first of the order, ${maximumPageSize} at most.`,
  })
  first!: number;

  @Field(() => DateTimeScalar, asOfOptions)
  asOf?: Date | null;
}
