import { Args, FieldResolver, Resolver } from 'type-graphql';
import { Fragment, bySelection } from '../graph/select/bindings.js';
import { PageArguments } from './connection.js';
import { EntityConnection } from './entity.js';
import { Gap } from './gap.js';
import { ObservationArguments, ObservationConnection, ObservationFilter } from './observation.js';
import { Passage, PassageConnection } from './passage.js';
import { Section } from './section.js';
import { StatementArguments, StatementConnection, StatementFilter } from './statement.js';
import { EntityArguments } from './entityArguments.js';

/** Here rather than in the class, since a section has passages and a passage has a section. */
@Resolver(() => Section)
export class SectionResolver {
  @FieldResolver(() => PassageConnection, { description: 'Its passages, in their order.' })
  @Fragment('section/passages', { order: { field: 'ordinal: number', direction: 'ASC' } })
  passages(@Args(() => PageArguments) _page: PageArguments): PassageConnection {
    return bySelection();
  }
}

@Resolver(() => Passage)
export class PassageResolver {
  @FieldResolver(() => StatementConnection, { description: 'What rests on words of it.' })
  @Fragment('passage/statements')
  statements(
    @Args(() => StatementArguments) _page: StatementArguments,
    @Args(() => StatementFilter) _filter: StatementFilter,
  ): StatementConnection {
    return bySelection();
  }

  @FieldResolver(() => ObservationConnection, { description: 'The figures that rest on words of it.' })
  @Fragment('passage/observations')
  observations(
    @Args(() => ObservationArguments) _page: ObservationArguments,
    @Args(() => ObservationFilter) _filter: ObservationFilter,
  ): ObservationConnection {
    return bySelection();
  }

  @FieldResolver(() => EntityConnection, { description: 'The entities that words of it speak of.' })
  @Fragment('passage/entities')
  entities(@Args(() => EntityArguments) _page: EntityArguments): EntityConnection {
    return bySelection();
  }

  @FieldResolver(() => [Gap], { description: 'What its words leave open.' })
  @Fragment('passage/gaps')
  gaps(): Gap[] {
    return bySelection();
  }
}
