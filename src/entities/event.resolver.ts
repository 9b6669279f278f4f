import { Args, FieldResolver, Query, Resolver } from 'type-graphql';
import { Fragment, bySelection } from '../graph/select/bindings.js';
import { NamedArguments } from './entity.js';
import { Period } from './period.js';
import { Event, EventConnection } from './event.js';

@Resolver(() => Event)
export class EventResolver {
  @Query(() => EventConnection, { description: 'The events.' })
  @Fragment('query/events', { where: 'entity' })
  events(@Args(() => NamedArguments) _page: NamedArguments): EventConnection {
    return bySelection();
  }

  @FieldResolver(() => Period, { nullable: true, description: 'When it was; null where nobody says.' })
  @Fragment('event/period')
  period(): Period | null {
    return bySelection();
  }
}
