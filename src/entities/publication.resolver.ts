import { Args, FieldResolver, Query, Resolver } from 'type-graphql';
import { Fragment, bySelection } from '../graph/select/bindings.js';
import { EntityConnection } from './entity.js';
import { Organization } from './organization.js';
import { Publication, PublicationConnection, PublicationArguments } from './publication.js';
import { AsOfArguments, EntityArguments } from './entityArguments.js';

@Resolver(() => Publication)
export class PublicationResolver {
  @Query(() => PublicationConnection, { description: 'The publications that reports speak of.' })
  @Fragment('query/publications')
  publications(
    @Args(() => PublicationArguments) _page: PublicationArguments,
    @Args(() => AsOfArguments) _time: AsOfArguments,
  ): PublicationConnection {
    return bySelection();
  }

  @FieldResolver(() => Organization, {
    nullable: true,
    description: 'Who published it; null where no report says.',
  })
  @Fragment('publication/publisher')
  publisher(): Organization | null {
    return bySelection();
  }

  @FieldResolver(() => Publication, { nullable: true, description: 'The publication that it is part of.' })
  @Fragment('publication/partOf')
  partOf(): Publication | null {
    return bySelection();
  }

  @FieldResolver(() => EntityConnection, {
    description: 'The publications and awards that are part of it.',
  })
  @Fragment('entity/parts')
  parts(@Args(() => EntityArguments) _page: EntityArguments): EntityConnection {
    return bySelection();
  }

  @FieldResolver(() => EntityConnection, {
    description: 'The people and organizations that had a part in making it.',
  })
  @Fragment('publication/contributors')
  contributors(@Args(() => EntityArguments) _page: EntityArguments): EntityConnection {
    return bySelection();
  }
}
