import { ArgsType, Field, ID, Int, ObjectType } from 'type-graphql';
import { Fragment, SameRow } from '../graph/select/bindings.js';
import { badUserInput } from '../graph/failures.js';
import { Entity } from './entity.js';
import { Metric } from './metric.js';
import { Aspect, Observation } from './observation.js';
import { Period } from './period.js';
import { PeriodFilter } from './periodFilter.js';
import { Unit } from './unit.js';

@ObjectType({
  description: 'That there are figures of a metric about an entity, and for which times.',
  simpleResolvers: true,
})
export class Availability {
  @Fragment('availability/metric')
  @Field(() => Metric, { description: 'What the figures count or measure.' })
  metric!: Metric;

  @Fragment('availability/subject')
  @Field(() => Entity, { description: 'Whom the figures are about.' })
  subject!: Entity;

  @Field(() => Aspect, { description: 'What the figures say about their metric.' })
  aspect!: Aspect;

  @SameRow()
  @Field(() => Unit, { description: 'The unit of the figures.' })
  unit!: Unit;

  @Field(() => Int, { description: 'How many figures there are, 1 or more; two readings of one are two.' })
  count!: number;

  @Field(() => Int, { description: 'How many of them have no period.' })
  withoutPeriod!: number;

  @Field(() => String, {
    nullable: true,
    description: 'The first day of the earliest of their periods, YYYY-MM-DD; null if none has a first day.',
  })
  firstDay!: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'The last day of the latest of their periods, YYYY-MM-DD; periods with an open end do not count, and it is null if none has a last day.',
  })
  lastDay!: string | null;

  @Fragment('availability/periods', { longest: 'measure/figuresOfSubject' })
  @Field(() => [Period], {
    description: 'Each period that one of the figures is for, once, in the order of their days.',
  })
  periods!: Period[];

  @Fragment('availability/observations', { longest: 'measure/figuresOfSubject' })
  @Field(() => [Observation], {
    description:
      'The figures themselves, in the order of their periods; of the same period those to trust first come first, and those without a period last.',
  })
  observations!: Observation[];
}

@ArgsType()
export class AvailabilityArguments {
  @Field(() => ID, {
    nullable: true,
    description:
      'Only figures about the entity with this id, such as district/conghua. Subject or metric must be given.',
  })
  subject?: string | null;

  @Field(() => ID, {
    nullable: true,
    description:
      'Only figures of the metric with this id, such as metric/sense-of-security. Subject or metric must be given.',
  })
  metric?: string | null;

  @Field(() => Boolean, {
    defaultValue: false,
    description:
      'Where the subject is a place: also figures about what lies in it, at any depth, or is located there.',
  })
  includeWithin!: boolean;

  @Field(() => PeriodFilter, {
    nullable: true,
    description:
      'Only figures for such a time: what is counted, and told of their periods, is told of these alone.',
  })
  period?: PeriodFilter | null;
}

/** Everything about everything would be no answer to anybody. */
export function checkedAvailability(values: Record<string, unknown>): Record<string, unknown> {
  const { subject = null, metric = null } = values;
  if (subject === null && metric === null)
    throw badUserInput('Expected a subject or a metric, or both, got neither.');
  return { ...values, subject, metric };
}

/** Each row is of another figure at least. */
export function availabilityAtMost({ metric = null, includeWithin }: Record<string, unknown>): string {
  if (metric !== null) return 'Metric metric/observations';
  return includeWithin === true ? 'Observation' : 'Entity entity/observations';
}
