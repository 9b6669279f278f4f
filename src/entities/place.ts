import { InterfaceType } from 'type-graphql';
import { Entity } from './entity.js';
import { Node, typeOfRow } from './node.js';

@InterfaceType({
  description: 'An entity one can point to on a map. Places lie in one another.',
  implements: [Entity, Node],
  resolveType: typeOfRow,
})
export abstract class Place extends Entity {}
