import { context, linkedThings } from './linkedData.js';
import type { GraphPage } from './lists.js';

/** Writes the graph as one JSON-LD document, a thing to a line. */
export async function* jsonLinkedData(pages: AsyncIterable<GraphPage>): AsyncGenerator<string> {
  yield `{"@context":${JSON.stringify(context)},"@graph":[\n`;
  let before = '';
  for await (const page of pages) {
    const lines = linkedThings(page).map((thing) => JSON.stringify(thing));
    if (lines.length === 0) continue;
    yield before + lines.join(',\n');
    before = ',\n';
  }
  yield '\n]}\n';
}
