import { ArgsType, Field, Float, ObjectType } from 'type-graphql';
import { PagePart } from '../graph/select/bindings.js';
import { connectionOf, edgeOf, PageArguments } from './connection.js';
import { Entity } from './entity.js';
import { EntityKind } from './entityKind.js';
import { Name } from './name.js';

@ObjectType({ description: 'An entity that was found, and what it was found by.' })
export class SearchEdge extends edgeOf(() => Entity, 'entity') {
  @Field(() => Float, {
    description:
      'How well it fits: the larger the better. Scores of one search can be compared, those of two cannot.',
  })
  score!: number;

  @PagePart('name')
  @Field(() => Name, { description: 'The name that fits best.' })
  name!: Name;
}

@ObjectType({ description: 'One page of what was found, best first.' })
export class SearchConnection extends connectionOf(
  () => Entity,
  () => SearchEdge,
  'entity',
) {}

@ArgsType()
export class SearchArguments extends PageArguments {
  @Field(() => String, {
    description:
      'Words of a name in English, Chinese or pinyin, with tone marks or without; all of them must occur, and Latin ones may be only the beginning of a word.',
  })
  text!: string;

  @Field(() => [EntityKind], { nullable: true, description: 'Only entities of one of these kinds.' })
  kinds?: EntityKind[] | null;
}
