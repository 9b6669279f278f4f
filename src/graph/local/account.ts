import type { Connection } from '../../config.js';

/** Who we are to a Neo4j that we run ourselves: Community Edition has one database and one user to begin with. */
export const account = { username: 'neo4j', database: 'neo4j' } as const satisfies Partial<Connection>;

/** Where such a Neo4j answers. */
export const addressOf = (port: number): string => `bolt://127.0.0.1:${port}`;
