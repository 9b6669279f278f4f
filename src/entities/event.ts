import { ObjectType } from 'type-graphql';
import { connectionOf, edgeOf } from './connection.js';
import { Entity } from './entity.js';
import { Node } from './node.js';

@ObjectType({
  description: 'Something that happened at a time, such as a congress.',
  implements: [Entity, Node],
  simpleResolvers: true,
})
export class Event extends Entity {}

@ObjectType({ description: 'Event in a list.' })
export class EventEdge extends edgeOf(() => Event) {}

@ObjectType({ description: 'One page of events.' })
export class EventConnection extends connectionOf(
  () => Event,
  () => EventEdge,
) {}
