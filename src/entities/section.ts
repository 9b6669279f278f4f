import { Field, Int, ObjectType } from 'type-graphql';
import { Fragment } from '../graph/select/bindings.js';
import { connectionOf, edgeOf } from './connection.js';
import { Node } from './node.js';
import { Report } from './report.js';

@ObjectType({ description: 'A part of a report.', implements: Node, simpleResolvers: true })
export class Section extends Node {
  @Field(() => Int, { description: 'Its number within the report, from 1.' })
  ordinal!: number;

  @Field(() => String, { description: 'What it is about, in our own words.' })
  title!: string;

  @Fragment('section/report')
  @Field(() => Report, { description: 'The report it belongs to.' })
  report!: Report;
}

@ObjectType({ description: 'Section in a list.' })
export class SectionEdge extends edgeOf(() => Section) {}

@ObjectType({ description: 'One page of sections.' })
export class SectionConnection extends connectionOf(
  () => Section,
  () => SectionEdge,
) {}
