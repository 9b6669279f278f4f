import { Args, FieldResolver, Query, Resolver } from 'type-graphql';
import { Fragment, bySelection } from '../graph/select/bindings.js';
import { NamedArguments } from './entity.js';
import { Person, PersonConnection, PersonRole } from './person.js';

@Resolver(() => Person)
export class PersonResolver {
  @Query(() => PersonConnection, { description: 'The people named in reports.' })
  @Fragment('query/people', { where: 'entity' })
  people(@Args(() => NamedArguments) _page: NamedArguments): PersonConnection {
    return bySelection();
  }

  @FieldResolver(() => [PersonRole], { description: 'What the person does.' })
  @Fragment('person/roles')
  roles(): PersonRole[] {
    return bySelection();
  }
}
