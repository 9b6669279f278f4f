import { Args, FieldResolver, Query, Resolver } from 'type-graphql';
import { Fragment, bySelection } from '../graph/select/bindings.js';
import { NamedArguments, EntityArguments, EntityConnection } from './entity.js';
import { Organization, OrganizationConnection } from './organization.js';

@Resolver(() => Organization)
export class OrganizationResolver {
  @Query(() => OrganizationConnection, {
    description: 'The organizations, from the party to a mediation studio.',
  })
  @Fragment('query/organizations', { where: 'entity' })
  organizations(@Args(() => NamedArguments) _page: NamedArguments): OrganizationConnection {
    return bySelection();
  }

  @FieldResolver(() => Organization, { nullable: true, description: 'The organization that it belongs to.' })
  @Fragment('organization/partOf')
  partOf(): Organization | null {
    return bySelection();
  }

  @FieldResolver(() => EntityConnection, {
    description: 'The programmes, campaigns and events that it runs.',
  })
  @Fragment('organization/runs', { where: 'entity' })
  runs(@Args(() => EntityArguments) _page: EntityArguments): EntityConnection {
    return bySelection();
  }
}
