import { Args, FieldResolver, Query, Resolver } from 'type-graphql';
import { Fragment, bySelection } from '../graph/select/bindings.js';
import { EntityConnection } from './entity.js';
import { Person, PersonConnection, PersonRole, PersonArguments } from './person.js';
import { AsOfArguments, EntityArguments } from './entityArguments.js';

@Resolver(() => Person)
export class PersonResolver {
  @Query(() => PersonConnection, { description: 'The people named in reports.' })
  @Fragment('query/people')
  people(
    @Args(() => PersonArguments) _page: PersonArguments,
    @Args(() => AsOfArguments) _time: AsOfArguments,
  ): PersonConnection {
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
