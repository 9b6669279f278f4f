import { isEnumType, isInputObjectType, type GraphQLSchema } from 'graphql';

/** How graphql-js names the type of an input that it refuses. */
const refused = [
  /does not exist in "(\w+)" enum/,
  /^Enum "(\w+)" cannot represent/,
  /[Ee]xpected (?:value of )?type "\[*(\w+)/,
  /is not defined by type "(\w+)"/,
];

/** Says of a refused value what its type would take; of other mistakes nothing. */
export function hintsFrom(schema: GraphQLSchema): (message: string) => string {
  return (message) => {
    const [, name = ''] = refused.map((form) => form.exec(message)).find((found) => found !== null) ?? [];
    const type = schema.getType(name);
    if (isEnumType(type)) return `It can be ${listed(type.getValues(), 'disjunction')}.`;
    if (isInputObjectType(type)) return `It takes ${listed(Object.values(type.getFields()), 'conjunction')}.`;
    return '';
  };
}

/** In the order of the published schema, which is sorted. */
const listed = (named: readonly { name: string }[], type: Intl.ListFormatType): string =>
  new Intl.ListFormat('en-GB', { type }).format(named.map(({ name }) => name).sort());
