import { isDeepStrictEqual } from 'node:util';
import type { Question } from './openLoop.js';

/** Of several sizes. */
export const queries = [
  '{ towns { totalCount nodes { id name } } }',
  '{ node(id: "town/taiping") { id ... on Town { name villages { totalCount nodes { name } } } } }',
  '{ observations(first: 20) { nodes { id quantity { text value } evidence { token } } } }',
  '{ entities(first: 50) { totalCount nodes { id kind names { text } } } }',
];

/** Some questions of several sizes, with the answers that they have while all is well. */
export async function questionsOf(address: string): Promise<readonly Question[]> {
  return Promise.all(
    queries.map(async (query) => {
      const body = JSON.stringify({ query });
      const headers = { 'content-type': 'application/json' };
      const response = await fetch(`${address}/graphql`, { method: 'POST', headers, body });
      const { data } = (await response.json()) as { data: unknown };
      if (!data) throw new Error(`Expected an answer to ${query}.`);
      return { body, isRight: (answer: unknown) => isDeepStrictEqual(answer, data) };
    }),
  );
}
