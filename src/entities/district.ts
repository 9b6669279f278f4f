import { ObjectType } from 'type-graphql';
import { connectionOf, edgeOf } from './connection.js';
import { Entity } from './entity.js';
import { Node } from './node.js';
import { Place } from './place.js';

@ObjectType({
  description: 'A district of a city.',
  implements: [Place, Entity, Node],
  simpleResolvers: true,
})
export class District extends Place {}

@ObjectType({ description: 'District in a list.' })
export class DistrictEdge extends edgeOf(() => District) {}

@ObjectType({ description: 'One page of districts.' })
export class DistrictConnection extends connectionOf(
  () => District,
  () => DistrictEdge,
) {}
