import { ArgsType, Field, ID, InputType, InterfaceType, ObjectType, registerEnumType } from 'type-graphql';
import { Fragment } from '../graph/select/bindings.js';
import { Combined } from './combined.js';
import { connectionOf, edgeOf, orderBy, OrderDirection, PageArguments } from './connection.js';
import { asOfOptions, DateTimeScalar } from './dateTime.js';
import { EntityKind } from './entityKind.js';
import { Evidence } from './evidence.js';
import { Name } from './name.js';
import { Node, typeOfRow } from './node.js';
import { Origin } from './origin.js';

export enum EntityStatus {
  ACTIVE = 'ACTIVE',
  MERGED = 'MERGED',
  RETRACTED = 'RETRACTED',
}
registerEnumType(EntityStatus, {
  name: 'EntityStatus',
  description: 'Whether an entity is listed.',
  valuesConfig: {
    ACTIVE: { description: 'A report that is published describes it.' },
    MERGED: { description: 'It is decided to be the same as another one, under which it is listed.' },
    RETRACTED: { description: 'No report that is published describes it any more.' },
  },
});

@InterfaceType({
  description: 'Something the reports speak of: a place, an award, an organisation, a person …',
  implements: Node,
  resolveType: typeOfRow,
})
export abstract class Entity extends Node {
  @Field(() => EntityKind, { description: 'What sort of thing it is.' })
  kind!: EntityKind;

  @Fragment('entity/names')
  @Field(() => [Name], { description: 'Every name it goes by, official ones first.' })
  names!: Name[];

  @Field(() => String, { nullable: true, description: 'What it is, in our own words.' })
  description!: string | null;

  @Fragment('entity/evidence')
  @Field(() => [Evidence], {
    description:
      'Words that speak of it, in the order of the report; none for what only an editor placed there.',
  })
  evidence!: Evidence[];

  @Field(() => Origin, { description: 'Whether the report speaks of it or only an editor placed it there.' })
  origin!: Origin;

  @Field(() => EntityStatus, { description: 'Whether it is listed.' })
  status!: EntityStatus;
}

@ObjectType({ description: 'An entity in a list.' })
export class EntityEdge extends edgeOf(() => Entity) {}

@ObjectType({ description: 'One page of entities.' })
export class EntityConnection extends connectionOf(
  () => Entity,
  () => EntityEdge,
) {}

export enum EntityOrderField {
  NAME = 'nameEn: string',
  KIND = 'kind: string',
  ID = 'id: string',
}
registerEnumType(EntityOrderField, {
  name: 'EntityOrderField',
  description: 'What entities can be ordered by. Ties are broken by id.',
  valuesConfig: {
    NAME: { description: 'The English name.' },
    KIND: { description: 'The kind, in alphabetical order.' },
    ID: { description: 'The id.' },
  },
});

@InputType({ description: 'How entities are ordered.' })
export class EntityOrder extends orderBy<EntityOrderField>(EntityOrderField, 'What to order by.') {}

/** What entities of any kind can be narrowed by. */
@InputType()
abstract class EntityConditions {
  @Field(() => String, {
    nullable: true,
    description:
      'Any of its names (English, Chinese, pinyin, alias) contains this text; case and tone marks do not matter.',
  })
  text?: string | null;

  @Field(() => ID, {
    nullable: true,
    description:
      'It is the place with this id, lies in it at any depth, is located there, or belongs to something that is.',
  })
  within?: string | null;
}

@Combined(() => KindFilter)
@InputType({ description: 'Which entities of one kind are wanted; every condition given must hold.' })
export class KindFilter extends EntityConditions {}

@Combined(() => EntityFilter)
@InputType({ description: 'Which entities are wanted; every condition given must hold.' })
export class EntityFilter extends EntityConditions {
  @Field(() => [EntityKind], { nullable: true, description: 'It is of one of these kinds.' })
  kinds?: EntityKind[] | null;
}

const byName = { field: EntityOrderField.NAME, direction: OrderDirection.ASC };
const orderDescription = 'The order of the list; by English name if none is given.';
const filterDescription = 'Only those that meet these conditions.';

@ArgsType()
export class EntityArguments extends PageArguments {
  @Field(() => EntityFilter, { nullable: true, description: filterDescription })
  filter?: EntityFilter | null;

  @Field(() => EntityOrder, { nullable: true, defaultValue: byName, description: orderDescription })
  orderBy?: EntityOrder | null;
}

@ArgsType()
export class KindArguments extends PageArguments {
  @Field(() => KindFilter, { nullable: true, description: filterDescription })
  filter?: KindFilter | null;

  @Field(() => EntityOrder, { nullable: true, defaultValue: byName, description: orderDescription })
  orderBy?: EntityOrder | null;
}

/** Of the lists that do not hang on something else: only these know what was published when. */
@ArgsType()
export class AllEntitiesArguments extends EntityArguments {
  @Field(() => DateTimeScalar, asOfOptions)
  asOf?: Date | null;
}

/** The same for one kind. */
@ArgsType()
export class AllOfKindArguments extends KindArguments {
  @Field(() => DateTimeScalar, asOfOptions)
  asOf?: Date | null;
}
