import { Arg, Args, FieldResolver, ID, Query, Resolver } from 'type-graphql';
import { Computed, Fragment, bySelection } from '../graph/select/bindings.js';
import { maximumPageSize } from '../graph/select/paging.js';
import { AwardGrantArguments, AwardGrantConnection, AwardGrantFilter } from './awardGrant.js';
import { Decision } from './decision.js';
import { Entity, EntityConnection } from './entity.js';
import { Language } from './language.js';
import { nameIn, namesIn } from './nameIn.js';
import { Node } from './node.js';
import { ObservationArguments, ObservationConnection, ObservationFilter } from './observation.js';
import { RelationConnection, RelationFilter } from './relation.js';
import { StatementArguments, StatementConnection, StatementFilter } from './statement.js';
import { Gap } from './gap.js';
import { AsOfArguments, EntityArguments } from './entityArguments.js';

@Resolver(() => Entity)
export class EntityResolver {
  @Query(() => Node, { nullable: true, description: 'The thing with this id; null if there is none.' })
  @Fragment('query/node', { typeOf: 'id' })
  node(@Arg('id', () => ID, { description: 'An id, such as town/taiping.' }) _id: string): Node | null {
    return bySelection();
  }

  @Query(() => [Node], {
    nullable: 'items',
    description:
      'The things with these ids, in the order of the ids; null in the place of an id that nothing has.',
  })
  @Fragment('query/nodes', { each: 'ids' })
  nodes(
    @Arg('ids', () => [ID], {
      description: `Ids, such as town/taiping; ${maximumPageSize} at most.`,
    })
    _ids: string[],
  ): (Node | null)[] {
    return bySelection();
  }

  @Query(() => EntityConnection, { description: 'All entities, of whatever kind.' })
  @Fragment('query/entities')
  entities(
    @Args(() => EntityArguments) _page: EntityArguments,
    @Args(() => AsOfArguments) _time: AsOfArguments,
  ): EntityConnection {
    return bySelection();
  }

  @FieldResolver(() => String, {
    description: 'Its name; in English where it has none in the language asked for.',
  })
  @Computed(namesIn, nameIn)
  name(
    @Arg('lang', () => Language, { defaultValue: Language.EN, description: 'The language of the name.' })
    _lang: Language,
  ): string {
    return bySelection();
  }

  @FieldResolver(() => StatementConnection, { description: 'Everything the reports claim about it.' })
  @Fragment('entity/statements')
  statements(
    @Args(() => StatementArguments) _page: StatementArguments,
    @Args(() => StatementFilter) _filter: StatementFilter,
  ): StatementConnection {
    return bySelection();
  }

  @FieldResolver(() => ObservationConnection, { description: 'The figures that are about it.' })
  @Fragment('entity/observations')
  observations(
    @Args(() => ObservationArguments) _page: ObservationArguments,
    @Args(() => ObservationFilter) _filter: ObservationFilter,
  ): ObservationConnection {
    return bySelection();
  }

  @FieldResolver(() => RelationConnection, {
    description: 'The relations it is the subject of; grants of awards have a list of their own.',
  })
  @Fragment('entity/relations')
  relations(
    @Args(() => StatementArguments) _page: StatementArguments,
    @Args(() => RelationFilter) _filter: RelationFilter,
  ): RelationConnection {
    return bySelection();
  }

  @FieldResolver(() => AwardGrantConnection, {
    description: 'What it received, is prepared for or was named for.',
  })
  @Fragment('entity/awards')
  awards(
    @Args(() => AwardGrantArguments) _page: AwardGrantArguments,
    @Args(() => AwardGrantFilter) _filter: AwardGrantFilter,
  ): AwardGrantConnection {
    return bySelection();
  }

  @FieldResolver(() => RelationConnection, {
    description: 'The relations that lead to it, in which it is the object.',
  })
  @Fragment('entity/objectOf')
  objectOf(
    @Args(() => StatementArguments) _page: StatementArguments,
    @Args(() => RelationFilter) _filter: RelationFilter,
  ): RelationConnection {
    return bySelection();
  }

  @FieldResolver(() => [Gap], { description: 'What reports leave open about it, the oldest report first.' })
  @Fragment('entity/gaps')
  gaps(): Gap[] {
    return bySelection();
  }

  @FieldResolver(() => [Entity], {
    description:
      'The entities that are decided to be the same; all of it is read through the one that is ACTIVE.',
  })
  @Fragment('entity/sameAs')
  sameAs(): Entity[] {
    return bySelection();
  }

  @FieldResolver(() => [Decision], {
    description: 'The decisions on which other entities it is the same as, and which not.',
  })
  @Fragment('entity/decisions')
  decisions(): Decision[] {
    return bySelection();
  }
}
