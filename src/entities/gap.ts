import { Field, ObjectType } from 'type-graphql';
import { Fragment } from '../graph/select/bindings.js';
import { Entity } from './entity.js';
import { Evidence } from './evidence.js';
import { Node } from './node.js';
import { Report } from './report.js';

@ObjectType({
  description:
    'Something that a report leaves open: a title cut off, a year not given, a count that lacks a part.',
  implements: Node,
  simpleResolvers: true,
})
export class Gap extends Node {
  @Field(() => String, { description: 'What is missing or cannot be told, in our own words.' })
  note!: string;

  @Fragment('gap/about')
  @Field(() => [Entity], { description: 'The entities that one would know more of.' })
  about!: Entity[];

  @Fragment('gap/evidence')
  @Field(() => [Evidence], { description: 'The words at which the report leaves it open.' })
  evidence!: Evidence[];

  @Fragment('statement/report')
  @Field(() => Report, { description: 'The report that leaves it open.' })
  report!: Report;
}
