import { Args, FieldResolver, Query, Resolver } from 'type-graphql';
import { Fragment, bySelection } from '../graph/select/bindings.js';
import { Entity, EntityConnection } from './entity.js';
import { Period } from './period.js';
import { Event, EventConnection, EventArguments } from './event.js';
import { Place } from './place.js';
import { AsOfArguments, EntityArguments } from './entityArguments.js';

@Resolver(() => Event)
export class EventResolver {
  @Query(() => EventConnection, { description: 'The events.' })
  @Fragment('query/events')
  events(
    @Args(() => EventArguments) _page: EventArguments,
    @Args(() => AsOfArguments) _time: AsOfArguments,
  ): EventConnection {
    return bySelection();
  }

  @FieldResolver(() => Period, { nullable: true, description: 'When it was; null where nobody says.' })
  @Fragment('event/period')
  period(): Period | null {
    return bySelection();
  }

  @FieldResolver(() => [Entity], { description: 'Who holds it, by name.' })
  @Fragment('entity/runBy')
  runBy(): Entity[] {
    return bySelection();
  }

  @FieldResolver(() => [Place], { description: 'Where it takes place, by name.' })
  @Fragment('entity/places')
  places(): Place[] {
    return bySelection();
  }

  @FieldResolver(() => EntityConnection, {
    description: 'Who takes part in it without running it.',
  })
  @Fragment('entity/participants')
  participants(@Args(() => EntityArguments) _page: EntityArguments): EntityConnection {
    return bySelection();
  }
}
