import { Args, FieldResolver, Query, Resolver } from 'type-graphql';
import { Fragment, bySelection } from '../graph/select/bindings.js';
import { NamedArguments } from './entity.js';
import { Organization } from './organization.js';
import { Publication, PublicationConnection } from './publication.js';

@Resolver(() => Publication)
export class PublicationResolver {
  @Query(() => PublicationConnection, { description: 'The publications that reports speak of.' })
  @Fragment('query/publications', { where: 'entity' })
  publications(@Args(() => NamedArguments) _page: NamedArguments): PublicationConnection {
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
}
