import { ArgsType, InputType, ObjectType } from 'type-graphql';
import { connectionOf, edgeOf } from './connection.js';
import { Entity } from './entity.js';
import { Node } from './node.js';
import { Place, PlaceConditions } from './place.js';
import { Combined } from './combined.js';
import { entityArguments } from './entityArguments.js';

@ObjectType({
  description: 'A village. Its id carries the slug of its town, since names repeat.',
  implements: [Place, Entity, Node],
  simpleResolvers: true,
})
export class Village extends Place {}

@ObjectType({ description: 'Village in a list.' })
export class VillageEdge extends edgeOf(() => Village) {}

@ObjectType({ description: 'One page of villages.' })
export class VillageConnection extends connectionOf(
  () => Village,
  () => VillageEdge,
) {}

@Combined(() => VillageFilter)
@InputType({ description: 'Which villages are wanted; every condition given must hold.' })
export class VillageFilter extends PlaceConditions {}

@ArgsType()
export class VillageArguments extends entityArguments(() => VillageFilter) {}
