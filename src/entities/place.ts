import { ArgsType, InputType, InterfaceType, ObjectType } from 'type-graphql';
import { Combined } from './combined.js';
import { connectionOf, edgeOf } from './connection.js';
import { Entity } from './entity.js';
import { entityArguments, EntityConditions, entityOrder } from './entityArguments.js';
import { Node, typeOfRow } from './node.js';

@InterfaceType({
  description: 'An entity one can point to on a map. Places lie in one another.',
  implements: [Entity, Node],
  resolveType: typeOfRow,
})
export abstract class Place extends Entity {}

@ObjectType({ description: 'Place in a list.' })
export class PlaceEdge extends edgeOf(() => Place) {}

@ObjectType({ description: 'One page of places.' })
export class PlaceConnection extends connectionOf(
  () => Place,
  () => PlaceEdge,
) {}

/** What places of any kind can be narrowed by. */
@InputType()
export abstract class PlaceConditions extends EntityConditions {}

@Combined(() => PlaceFilter)
@InputType({ description: 'Which places are wanted; every condition given must hold.' })
export class PlaceFilter extends PlaceConditions {}

const PlaceOrder = entityOrder('Place', {
  PART_COUNT: ['parts: count', 'How many places are part of it directly.'],
  LOCATED_COUNT: ['located: count', 'How much is located or takes place in it.'],
});

@ArgsType()
export class PlaceArguments extends entityArguments(() => PlaceFilter, PlaceOrder) {}
