import { Args, FieldResolver, Query, Resolver } from 'type-graphql';
import { Fragment, bySelection } from '../graph/select/bindings.js';
import { Award, AwardConnection, AwardArguments } from './award.js';
import { AwardGrantArguments, AwardGrantConnection, AwardGrantFilter } from './awardGrant.js';
import { Entity } from './entity.js';
import { Place } from './place.js';
import { AsOfArguments } from './entityArguments.js';

@Resolver(() => Award)
export class AwardResolver {
  @Query(() => AwardConnection, { description: 'The titles, awards, rankings and lists.' })
  @Fragment('query/awards')
  awards(
    @Args(() => AwardArguments) _page: AwardArguments,
    @Args(() => AsOfArguments) _time: AsOfArguments,
  ): AwardConnection {
    return bySelection();
  }

  @FieldResolver(() => Entity, { nullable: true, description: 'Who gives it; null where no report says.' })
  @Fragment('award/awarder')
  awarder(): Entity | null {
    return bySelection();
  }

  @FieldResolver(() => AwardGrantConnection, { description: 'Who received it or is prepared for it.' })
  @Fragment('award/grants')
  grants(
    @Args(() => AwardGrantArguments) _page: AwardGrantArguments,
    @Args(() => AwardGrantFilter) _filter: AwardGrantFilter,
  ): AwardGrantConnection {
    return bySelection();
  }

  @FieldResolver(() => [Place], { description: 'The places or areas that it is for, by name.' })
  @Fragment('entity/places')
  places(): Place[] {
    return bySelection();
  }
}
