import { ArgsType, Field, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Fragment } from '../graph/select/bindings.js';
import { maximumPageSize } from '../graph/select/paging.js';
import { Award } from './award.js';
import { GrantStatus } from './awardGrant.js';
import { orderBy, OrderDirection } from './connection.js';
import { asOfOptions, DateTimeScalar } from './dateTime.js';
import { District } from './district.js';
import { Entity } from './entity.js';
import { EntityFilter } from './entityArguments.js';
import { EntityKind } from './entityKind.js';
import { FlagKind } from './flag.js';
import { Origin } from './origin.js';
import { Region } from './region.js';
import { Report } from './report.js';
import { Town } from './town.js';
import { Village } from './village.js';

export enum EntityDimension {
  KIND = 'KIND',
  FORM = 'FORM',
  ORIGIN = 'ORIGIN',
  REGION = 'REGION',
  DISTRICT = 'DISTRICT',
  TOWN = 'TOWN',
  VILLAGE = 'VILLAGE',
  AWARD = 'AWARD',
  AWARDER = 'AWARDER',
  OUTCOME = 'OUTCOME',
  YEAR = 'YEAR',
  REPORT = 'REPORT',
  FLAG = 'FLAG',
}
registerEnumType(EntityDimension, {
  name: 'EntityDimension',
  description:
    'What entities can have in common. One that lies in two towns, or was named for two awards, is in the groups of both.',
  valuesConfig: {
    KIND: { description: 'The kind: of a place, its level.' },
    FORM: { description: 'The form within the kind, such as SUBDISTRICT of towns.' },
    ORIGIN: { description: 'Whether a report speaks of them, or only an editor placed them there.' },
    REGION: { description: 'The region that they are, lie in or are located in, at any depth.' },
    DISTRICT: { description: 'The district that they are, lie in or are located in, at any depth.' },
    TOWN: { description: 'The town or street that they are, lie in or are located in.' },
    VILLAGE: { description: 'The village that they are or are located in.' },
    AWARD: { description: 'The award they were named for.' },
    AWARDER: { description: 'Who named them for an award.' },
    OUTCOME: { description: 'What became of them and an award.' },
    YEAR: { description: 'The year of an award they were named for.' },
    REPORT: { description: 'The report that speaks of them.' },
    FLAG: { description: 'Why a statement about them calls for a second look.' },
  },
});

@ObjectType({
  description: 'How many entities have something in common. What was not grouped by is null.',
  simpleResolvers: true,
})
export class EntityGroup {
  @Field(() => EntityKind, { nullable: true, description: 'Their kind.' })
  kind!: EntityKind | null;

  @Field(() => String, { nullable: true, description: 'Their form; null also for those without one.' })
  form!: string | null;

  @Field(() => Origin, { nullable: true, description: 'Their origin.' })
  origin!: Origin | null;

  @Fragment('entityGroup/region')
  @Field(() => Region, { nullable: true, description: 'Their region; null also for those in none.' })
  region!: Region | null;

  @Fragment('entityGroup/district')
  @Field(() => District, { nullable: true, description: 'Their district; null also for those in none.' })
  district!: District | null;

  @Fragment('entityGroup/town')
  @Field(() => Town, { nullable: true, description: 'Their town or street; null also for those in none.' })
  town!: Town | null;

  @Fragment('entityGroup/village')
  @Field(() => Village, { nullable: true, description: 'Their village; null also for those in none.' })
  village!: Village | null;

  @Fragment('entityGroup/award')
  @Field(() => Award, {
    nullable: true,
    description: 'The award; null also where the report does not say which, and for those named for none.',
  })
  award!: Award | null;

  @Fragment('entityGroup/awarder')
  @Field(() => Entity, {
    nullable: true,
    description:
      'Who named them for an award; null also where the report does not say, and for those named for none.',
  })
  awarder!: Entity | null;

  @Field(() => GrantStatus, {
    nullable: true,
    description: 'What became of them and an award; null also for those named for none.',
  })
  outcome!: GrantStatus | null;

  @Field(() => Int, {
    nullable: true,
    description:
      'The year of the award; null also where the report does not say, and for those named for none.',
  })
  year!: number | null;

  @Fragment('entityGroup/report')
  @Field(() => Report, { nullable: true, description: 'The report that speaks of them.' })
  report!: Report | null;

  @Field(() => FlagKind, {
    nullable: true,
    description: 'The doubt about what is said of them; null also for those about whom there is none.',
  })
  flag!: FlagKind | null;

  @Field(() => Int, { description: 'How many entities there are, each counted once; 1 or more.' })
  count!: number;

  @Field(() => Int, {
    description:
      'How many grants of awards name them: of the award, awarder, outcome and year that were grouped by. Readings that were set aside (DEPRECATED) do not count.',
  })
  grants!: number;
}

export enum EntityGroupOrderField {
  KEY = 'KEY',
  COUNT = 'COUNT',
  GRANTS = 'GRANTS',
}
registerEnumType(EntityGroupOrderField, {
  name: 'EntityGroupOrderField',
  description: 'What groups of entities can be ordered by. Ties are broken by what they have in common.',
  valuesConfig: {
    KEY: {
      description:
        'What they have in common: kind, form, origin, region, district, town, village, award and the rest, each by its id or code.',
    },
    COUNT: { description: 'How many entities there are.' },
    GRANTS: { description: 'How many grants of awards name them.' },
  },
});

@InputType({ description: 'How groups of entities are ordered.' })
export class EntityGroupOrder extends orderBy<EntityGroupOrderField>(
  EntityGroupOrderField,
  'What to order by.',
) {}

@InputType({ description: 'Which groups of entities are wanted; every condition given must hold.' })
export class EntityGroupCondition {
  @Field(() => Int, { nullable: true, description: 'There are as many entities or more in it.' })
  countAtLeast?: number | null;

  @Field(() => Int, { nullable: true, description: 'There are as many entities or fewer in it.' })
  countAtMost?: number | null;

  @Field(() => Int, { nullable: true, description: 'As many grants of awards or more name them.' })
  grantsAtLeast?: number | null;
}

@ArgsType()
export class EntitySummaryArguments {
  @Field(() => [EntityDimension], {
    description: 'What the entities of a group have in common; of nothing, all are one group.',
  })
  groupBy!: EntityDimension[];

  @Field(() => EntityFilter, { nullable: true, description: 'Only entities that meet these conditions.' })
  filter?: EntityFilter | null;

  @Field(() => EntityGroupCondition, {
    nullable: true,
    description: 'Which groups are wanted; all if not given.',
  })
  having?: EntityGroupCondition | null;

  @Field(() => EntityGroupOrder, {
    defaultValue: { field: EntityGroupOrderField.KEY, direction: OrderDirection.ASC },
    description: 'The order of the groups.',
  })
  orderBy!: EntityGroupOrder;

  @Field(() => Int, {
    defaultValue: maximumPageSize,
    description: `How many groups are wanted, the first of the order, ${maximumPageSize} at most.`,
  })
  first!: number;

  @Field(() => DateTimeScalar, asOfOptions)
  asOf?: Date | null;
}
