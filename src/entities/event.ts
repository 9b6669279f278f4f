import { ArgsType, InputType, ObjectType } from 'type-graphql';
import { connectionOf, edgeOf } from './connection.js';
import { Entity } from './entity.js';
import { Node } from './node.js';
import { Combined } from './combined.js';
import { entityArguments, EntityConditions, entityOrder } from './entityArguments.js';

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

@Combined(() => EventFilter)
@InputType({ description: 'Which events are wanted; every condition given must hold.' })
export class EventFilter extends EntityConditions {}

const EventOrder = entityOrder('Event', {
  PARTICIPANT_COUNT: ['participants: count', 'How many take part in it without running it.'],
});

@ArgsType()
export class EventArguments extends entityArguments(() => EventFilter, EventOrder) {}
