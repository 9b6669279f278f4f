import type { Connection } from '../../src/config.js';

/** What a service in a process of its own is told: the database it answers from, and its port. */
export function serviceEnvironment(
  { uri, username, password, database }: Connection,
  port: number,
): NodeJS.ProcessEnv {
  return {
    ...process.env,
    NEO4J_URI: uri,
    NEO4J_USERNAME: username,
    NEO4J_PASSWORD: password,
    NEO4J_DATABASE: database,
    PORT: String(port),
  };
}
