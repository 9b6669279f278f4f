import { Field, Int, ObjectType } from 'type-graphql';
import { Fragment } from '../graph/select/bindings.js';
import { connectionOf, edgeOf } from './connection.js';
import { Node } from './node.js';
import { Section } from './section.js';

@ObjectType({
  description: 'One line of a report, empty lines left out.',
  implements: Node,
  simpleResolvers: true,
})
export class Passage extends Node {
  @Field(() => Int, { description: 'Its number among the non-empty lines of the report, from 1.' })
  ordinal!: number;

  @Field(() => Int, { description: 'Its length in UTF-16 code units.' })
  length!: number;

  @Field(() => String, {
    description: 'The SHA-256 of its UTF-8 bytes in hexadecimal, to check a copy against.',
  })
  sha256!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Its text; null unless the operator loaded the text.',
  })
  text!: string | null;

  @Fragment('passage/section')
  @Field(() => Section, { description: 'The section it stands in.' })
  section!: Section;
}

@ObjectType({ description: 'Passage in a list.' })
export class PassageEdge extends edgeOf(() => Passage) {}

@ObjectType({ description: 'One page of passages.' })
export class PassageConnection extends connectionOf(
  () => Passage,
  () => PassageEdge,
) {}
