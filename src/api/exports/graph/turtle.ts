import jsonld, { type JsonLdDocument } from 'jsonld';
import { DataFactory, Writer, type Quad } from 'n3';
import { context, linkedThings } from './linkedData.js';
import type { GraphPage } from './lists.js';

const prefixes = {
  schema: 'https://schema.org/',
  prov: 'http://www.w3.org/ns/prov#',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  cg: 'urn:conghua-graph:vocabulary/',
};

/** Writes the graph as Turtle: the triples of the very document that `graph.jsonld` is. */
export async function* turtle(pages: AsyncIterable<GraphPage>): AsyncGenerator<string> {
  const outlet = new Outlet();
  const writer = new Writer(outlet, { prefixes });
  for await (const page of pages) {
    const document = { '@context': context, '@graph': linkedThings(page) } as unknown as JsonLdDocument;
    const triples = (await jsonld.toRDF(document)) as object as Quad[];
    // Plain objects so far, which the writer cannot compare.
    writer.addQuads(
      triples.map((triple) => DataFactory.fromQuad(Object.assign(triple, { termType: 'Quad' }))),
    );
    yield outlet.take();
  }
  writer.end();
  yield outlet.take();
}

/** Gives away what was written so far. */
class Outlet {
  #written: string[] = [];

  write(text: string, _encoding?: string, done?: () => void): void {
    this.#written.push(text);
    done?.();
  }

  end(done?: () => void): void {
    done?.();
  }

  take(): string {
    return this.#written.splice(0).join('');
  }
}
