import { InterfaceType, ObjectType } from 'type-graphql';
import { connectionOf, edgeOf } from './connection.js';
import { Entity } from './entity.js';
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
