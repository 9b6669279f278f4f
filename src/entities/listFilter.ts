import { Field, InputType, Int, type ClassType } from 'type-graphql';
import { Checked, countable } from '../graph/select/checked.js';

const known = new Map<string, ClassType>();

/** The conditions on a whole list of things that `filter` narrows, such as AwardGrantListFilter for AwardGrantFilter. */
export function listFilter(filter: ClassType): ClassType {
  const made = known.get(filter.name) ?? makeListFilter(filter);
  known.set(filter.name, made);
  return made;
}

function makeListFilter(filter: ClassType): ClassType {
  const listed = filter.name.replace(/Filter$/, '');

  @InputType(`${listed}CountFilter`, {
    description: `How many there are in a list (${listed}); every condition given must hold.`,
  })
  class CountFilter {
    @Checked(countable)
    @Field(() => Int, { nullable: true, description: 'There are this many or more; 0 or above.' })
    gte?: number | null;

    @Checked(countable)
    @Field(() => Int, { nullable: true, description: 'There are this many or fewer; 0 or above.' })
    lte?: number | null;

    @Field(() => filter, {
      nullable: true,
      description: 'Only those that meet these conditions are counted.',
    })
    where?: object | null;
  }

  @InputType(`${listed}ListFilter`, {
    description: `What is wanted of a whole list (${listed}); every condition given must hold.`,
  })
  class ListFilter {
    @Field(() => filter, { nullable: true, description: 'At least one in the list meets these conditions.' })
    some?: object | null;

    @Field(() => filter, {
      nullable: true,
      description: 'None in the list meets these conditions; of an empty list, none does.',
    })
    none?: object | null;

    @Field(() => filter, {
      nullable: true,
      description: 'All in the list meet these conditions; of an empty list, all do.',
    })
    all?: object | null;

    @Field(() => CountFilter, { nullable: true, description: 'There are so many in the list.' })
    count?: CountFilter | null;
  }
  return ListFilter;
}
