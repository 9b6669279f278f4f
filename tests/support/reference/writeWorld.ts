import neo4j from 'neo4j-driver';
import type { FreshGraph } from '../freshGraph.js';
import { prepareStore } from '../../../src/ingest/store.js';
import type { World } from './world.js';

/** Writes a world into an empty database that is prepared as the product prepares it; returns what that says of itself. */
export async function writeWorld(world: World, graph: FreshGraph): Promise<Record<string, unknown>> {
  await prepareStore(graph.driver, graph.database);
  const things = world.things.map(({ __typename, labels, ...properties }) => ({
    labels,
    properties: stored(properties),
  }));
  const edges = world.edges.map(({ from, to, type, ...properties }) => ({
    from: from.id,
    to: to.id,
    type,
    properties: stored(properties),
  }));
  await graph.rows('UNWIND $things AS thing CREATE (node:$(thing.labels)) SET node = thing.properties', {
    things,
  });
  await graph.rows(
    'UNWIND $edges AS edge MATCH (from {id: edge.from}) MATCH (to {id: edge.to}) CREATE (from)-[made:$(edge.type)]->(to) SET made = edge.properties',
    { edges },
  );
  await graph.rows("MATCH (model:Model) SET model.graphHash = 'a hash'");
  const [model] = await graph.rows(
    'MATCH (model:Model) RETURN model.version AS modelVersion, model.graphHash AS graphHash',
  );
  return { ...model, modelVersion: Number(model?.modelVersion) };
}

/** What the product stores as whole numbers. */
const wholeNumbers = new Set(['ordinal', 'length', 'start', 'end', 'year']);

/** What the product stores as points in time. */
const times = new Set(['recordedAt', 'retractedAt', 'publishedFrom', 'publishedUntil']);
const time = (text: string): unknown => neo4j.types.DateTime.fromStandardDate(new Date(text));

function stored(properties: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(properties).map(([name, value]) => [name, storedAs(name, value)]));
}

function storedAs(name: string, value: unknown): unknown {
  if (wholeNumbers.has(name) && typeof value === 'number') return BigInt(value);
  if (!times.has(name) || value === null) return value;
  return Array.isArray(value) ? value.map((one) => time(String(one))) : time(value as string);
}
