import { Field, InterfaceType, ObjectType, registerEnumType } from 'type-graphql';
import { Fragment } from '../graph/select/bindings.js';
import { connectionOf, edgeOf } from './connection.js';
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
