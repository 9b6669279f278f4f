import type { Connection } from '../../src/config.js';

/** The database that a process of its own is to use. */
export const databaseEnvironment = ({ uri, username, password, database }: Connection) => ({
  NEO4J_URI: uri,
  NEO4J_USERNAME: username,
  NEO4J_PASSWORD: password,
  NEO4J_DATABASE: database,
});

/** What a service in a process of its own is told: the database it answers from, and its port. */
export const serviceEnvironment = (connection: Connection, port: number): NodeJS.ProcessEnv => ({
  ...process.env,
  ...databaseEnvironment(connection),
  PORT: String(port),
});
