import { Field, ID, InterfaceType } from 'type-graphql';

/** Every row knows its type: the statement of its root field asked for its labels. */
export const typeOfRow = (row: { __typename?: string }): string => row.__typename ?? '';

@InterfaceType({ description: 'Anything that can be fetched again by its id.', resolveType: typeOfRow })
export abstract class Node {
  @Field(() => ID, {
    description: 'Readable, never reused; the part before the slash names the type, as in town/taiping.',
  })
  id!: string;
}
