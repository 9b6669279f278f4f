import { Args, FieldResolver, Query, Resolver } from 'type-graphql';
import { Fragment, bySelection } from '../graph/select/bindings.js';
import { Entity, EntityConnection } from './entity.js';
import { Organization, OrganizationConnection, OrganizationArguments } from './organization.js';
import { AwardGrantArguments, AwardGrantConnection, AwardGrantFilter } from './awardGrant.js';
import { PersonConnection, PersonArguments } from './person.js';
import { Place } from './place.js';
import { AsOfArguments, EntityArguments } from './entityArguments.js';

@Resolver(() => Organization)
export class OrganizationResolver {
  @Query(() => OrganizationConnection, {
    description: 'The organizations, from the party to a mediation studio.',
  })
  @Fragment('query/organizations')
  organizations(
    @Args(() => OrganizationArguments) _page: OrganizationArguments,
    @Args(() => AsOfArguments) _time: AsOfArguments,
  ): OrganizationConnection {
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
  @Fragment('entity/runs')
  runs(@Args(() => EntityArguments) _page: EntityArguments): EntityConnection {
    return bySelection();
  }

  @FieldResolver(() => OrganizationConnection, {
    description: 'The organizations that belong to it.',
  })
  @Fragment('organization/parts')
  parts(@Args(() => OrganizationArguments) _page: OrganizationArguments): OrganizationConnection {
    return bySelection();
  }

  @FieldResolver(() => EntityConnection, {
    description: 'The programmes, campaigns and events that it takes part in without running them.',
  })
  @Fragment('entity/participatesIn')
  participatesIn(@Args(() => EntityArguments) _page: EntityArguments): EntityConnection {
    return bySelection();
  }

  @FieldResolver(() => EntityConnection, {
    description: 'The organizations, programmes and awards that it set up.',
  })
  @Fragment('entity/established')
  established(@Args(() => EntityArguments) _page: EntityArguments): EntityConnection {
    return bySelection();
  }

  @FieldResolver(() => [Entity], { description: 'Who set it up, by name.' })
  @Fragment('entity/establishedBy')
  establishedBy(): Entity[] {
    return bySelection();
  }

  @FieldResolver(() => EntityConnection, {
    description: 'The publications, laws and awards that it published or issued.',
  })
  @Fragment('organization/published')
  published(@Args(() => EntityArguments) _page: EntityArguments): EntityConnection {
    return bySelection();
  }

  @FieldResolver(() => [Entity], {
    description: 'The laws, programmes and meetings that it carries out or makes known, by name.',
  })
  @Fragment('entity/implements')
  implements(): Entity[] {
    return bySelection();
  }

  @FieldResolver(() => AwardGrantConnection, {
    description: 'The award grants that it gave.',
  })
  @Fragment('organization/grantsGiven')
  grantsGiven(
    @Args(() => AwardGrantArguments) _page: AwardGrantArguments,
    @Args(() => AwardGrantFilter) _filter: AwardGrantFilter,
  ): AwardGrantConnection {
    return bySelection();
  }

  @FieldResolver(() => PersonConnection, {
    description: 'The people who hold a role in it.',
  })
  @Fragment('organization/people')
  people(@Args(() => PersonArguments) _page: PersonArguments): PersonConnection {
    return bySelection();
  }

  @FieldResolver(() => [Place], { description: 'Where it is or works, by name.' })
  @Fragment('entity/places')
  places(): Place[] {
    return bySelection();
  }
}
