import { createServer } from 'node:http';
import { json } from 'node:stream/consumers';
import neo4j from 'neo4j-driver';
import { cypherOf } from './operations.js';

/**
 * The floor: one hand-written statement for each operation, over plain HTTP with the driver and nothing else. `POST /name`
 * with its parameters gives its `answer`.
 */
const { NEO4J_URI = '', NEO4J_USERNAME = '', NEO4J_PASSWORD = '', PORT } = process.env;
const driver = neo4j.driver(NEO4J_URI, neo4j.auth.basic(NEO4J_USERNAME, NEO4J_PASSWORD), {
  maxConnectionPoolSize: 8,
  disableLosslessIntegers: true,
});
const texts = new Map<string, string>();

function textOf(name: string): string {
  const text = texts.get(name) ?? cypherOf(name);
  texts.set(name, text);
  return text;
}

createServer({ keepAliveTimeout: 600_000 }, (request, response) => {
  void (async () => {
    const session = driver.session({ defaultAccessMode: neo4j.session.READ });
    try {
      const parameters = (await json(request)) as Record<string, unknown>;
      const { records } = await session.run(textOf((request.url ?? '').slice(1)), parameters);
      response.setHeader('content-type', 'application/json');
      response.end(JSON.stringify({ data: records[0]?.get('answer') as unknown }));
    } catch (error) {
      response.statusCode = 500;
      response.end(JSON.stringify({ errors: [String(error)] }));
    } finally {
      await session.close();
    }
  })();
}).listen(Number(PORT), '127.0.0.1', () => console.log('listening'));
