import { ArgsType, Field, InputType, ObjectType } from 'type-graphql';
import { Computed, Fragment } from '../graph/select/bindings.js';
import { Evidence } from './evidence.js';
import { Organization } from './organization.js';
import { Publication } from './publication.js';
import { connectionOf, edgeOf } from './connection.js';
import { Entity } from './entity.js';
import { Node } from './node.js';
import { Combined } from './combined.js';
import { entityArguments, EntityConditions } from './entityArguments.js';

@ObjectType({
  description: 'What a person does, with the words that say so.',
  simpleResolvers: true,
})
export class PersonRole {
  @Computed(['literal'], ({ literal }) => literal)
  @Field(() => String, { description: 'The title or task, in our own words.' })
  title!: string;

  @Fragment('personRole/organization')
  @Field(() => Organization, {
    nullable: true,
    description: 'The organization it is held in; null where there is none or the report names none.',
  })
  organization!: Organization | null;

  @Fragment('personRole/publication')
  @Field(() => Publication, {
    nullable: true,
    description: 'The publication it is about; null for other roles.',
  })
  publication!: Publication | null;

  @Fragment('statement/evidence')
  @Field(() => [Evidence], { description: 'The words it rests on.' })
  evidence!: Evidence[];
}

@ObjectType({
  description: 'A person named in a report.',
  implements: [Entity, Node],
  simpleResolvers: true,
})
export class Person extends Entity {}

@ObjectType({ description: 'Person in a list.' })
export class PersonEdge extends edgeOf(() => Person) {}

@ObjectType({ description: 'One page of people.' })
export class PersonConnection extends connectionOf(
  () => Person,
  () => PersonEdge,
) {}

@Combined(() => PersonFilter)
@InputType({ description: 'Which people are wanted; every condition given must hold.' })
export class PersonFilter extends EntityConditions {}

@ArgsType()
export class PersonArguments extends entityArguments(() => PersonFilter) {}
