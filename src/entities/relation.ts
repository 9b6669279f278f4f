import { ArgsType, Field, ID, InputType, ObjectType } from 'type-graphql';
import { Fragment, SameRow } from '../graph/select/bindings.js';
import { Combined } from './combined.js';
import { connectionOf, edgeOf } from './connection.js';
import { Entity } from './entity.js';
import { Node } from './node.js';
import { Period } from './period.js';
import { PeriodFilter } from './periodFilter.js';
import { Predicate } from './predicate.js';
import { AboutConditions, Statement } from './statement.js';

@ObjectType({
  description: 'An entity that a relation leads to, in the part it plays there.',
  simpleResolvers: true,
})
export class RelationObject {
  @Field(() => String, { description: 'The part it plays, such as whole or award.' })
  role!: string;

  @Fragment('relationObject/entity')
  @Field(() => Entity, { description: 'The entity.' })
  entity!: Entity;
}

@ObjectType({
  description: 'A claim that one entity stands in a relation to others.',
  implements: [Statement, Node],
  simpleResolvers: true,
})
export class Relation extends Statement {
  @Field(() => Predicate, { description: 'What the relation says of its subject.' })
  predicate!: Predicate;

  @Fragment('statement/subject')
  @Field(() => Entity, { description: 'The entity that the claim is about.' })
  subject!: Entity;

  @Fragment('relation/object')
  @Field(() => Entity, {
    nullable: true,
    description: 'The first entity it leads to; null where there is none.',
  })
  object!: Entity | null;

  @Fragment('relation/objects')
  @Field(() => [RelationObject], { description: 'All entities it leads to, by role.' })
  objects!: RelationObject[];

  @Field(() => String, {
    nullable: true,
    description:
      'What no entity stands for, in our own words: a target, a title, what is the first of its kind; null for most relations.',
  })
  literal!: string | null;

  @SameRow({ unlessNull: 'period' })
  @Field(() => Period, { nullable: true, description: 'When it holds; null where the report does not say.' })
  period!: Period | null;
}

@ObjectType({ description: 'Relation in a list.' })
export class RelationEdge extends edgeOf(() => Relation) {}

@ObjectType({ description: 'One page of relations.' })
export class RelationConnection extends connectionOf(
  () => Relation,
  () => RelationEdge,
) {}

@Combined(() => RelationFilter)
@ArgsType()
@InputType({ description: 'Which relations are wanted; every condition given must hold.' })
export class RelationFilter extends AboutConditions {
  @Field(() => Predicate, { nullable: true, description: 'Only relations with this predicate.' })
  predicate?: Predicate | null;

  @Field(() => ID, {
    nullable: true,
    description: 'Only relations that lead to the entity with this id.',
  })
  object?: string | null;

  @Field(() => PeriodFilter, { nullable: true, description: 'Only relations that hold at such a time.' })
  period?: PeriodFilter | null;
}
