import { Args, FieldResolver, Query, Resolver } from 'type-graphql';
import { Fragment, bySelection } from '../graph/select/bindings.js';
import { EntityArguments, EntityConnection, AllOfKindArguments } from './entity.js';
import { Person, PersonConnection, PersonRole } from './person.js';

@Resolver(() => Person)
export class PersonResolver {
  @Query(() => PersonConnection, { description: 'The people named in reports.' })
  @Fragment('query/people')
  people(@Args(() => AllOfKindArguments) _page: AllOfKindArguments): PersonConnection {
    return bySelection();
  }

  @FieldResolver(() => [PersonRole], { description: 'What the person does.' })
  @Fragment('person/roles')
  roles(): PersonRole[] {
    return bySelection();
  }

  @FieldResolver(() => EntityConnection, {
    description: 'The programmes, campaigns and events that the person takes part in.',
  })
  @Fragment('entity/participatesIn')
  participatesIn(@Args(() => EntityArguments) _page: EntityArguments): EntityConnection {
    return bySelection();
  }
}
