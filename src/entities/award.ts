import { ObjectType } from 'type-graphql';
import { connectionOf, edgeOf } from './connection.js';
import { Entity } from './entity.js';
import { Node } from './node.js';

@ObjectType({
  description: 'A title, award, ranking or list that somebody can receive or enter.',
  implements: [Entity, Node],
  simpleResolvers: true,
})
export class Award extends Entity {}

@ObjectType({ description: 'Award in a list.' })
export class AwardEdge extends edgeOf(() => Award) {}

@ObjectType({ description: 'One page of awards.' })
export class AwardConnection extends connectionOf(
  () => Award,
  () => AwardEdge,
) {}
