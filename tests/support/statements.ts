import { graphql } from 'graphql';
import { buildSchema } from '../../src/api/schema.js';
import { select, type Selection } from '../../src/graph/select/select.js';

let selected: (Selection | null)[] = [];

const schema = buildSchema((_source, _values, _context, info) => {
  selected.push(select(info));
  return null;
});

/** What each root field of a query would ask the database, without one; an error is thrown as the client would see it. */
export async function selectionsOf(
  source: string,
  variableValues: Record<string, unknown> = {},
): Promise<(Selection | null)[]> {
  selected = [];
  const { errors } = await graphql({ schema, source, variableValues });
  const refused = errors?.find(({ message }) => !message.startsWith('Cannot return null for non-nullable'));
  if (refused) throw refused;
  return selected;
}

/** The text of the one statement of a query with one root field. */
export async function statementOf(
  source: string,
  variableValues: Record<string, unknown> = {},
): Promise<string> {
  const [selection] = await selectionsOf(source, variableValues);
  if (!selection) throw new Error('Expected a statement, got none.');
  return selection.text;
}
