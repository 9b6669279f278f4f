import { GraphQLError, type GraphQLSchema } from 'graphql';
import type { Driver } from 'neo4j-driver';
import { pino } from 'pino';
import { openReading, type ExplainingReader } from '../graph/run.js';
import { createAnswering } from './apollo.js';
import { openAsking, Refusal, type AskingFor } from './asking.js';
import { answerRootField } from './context.js';
import { ChangedMeanwhile } from './graphVersion.js';
import { defaultLimits } from './limits.js';
import { buildSchema } from './schema.js';
import { nobody } from './watch/observer.js';

/** The API without a server, for commands. */
export interface Inside {
  readonly schema: GraphQLSchema;
  readonly asking: AskingFor;
  readonly reader: ExplainingReader;
  readonly close: () => Promise<void>;
}

/** Opens the API on a database. */
export async function openInside(driver: Driver, database: string): Promise<Inside> {
  const schema = buildSchema(answerRootField);
  const reader = openReading(driver, database);
  const logger = pino({ level: 'silent' });
  const watchers = nobody(logger);
  const { apollo } = createAnswering({ schema, limits: defaultLimits, watchers, introspection: true });
  await apollo.start();
  const asking = openAsking(apollo, reader, defaultLimits, watchers);
  return { schema, asking, reader, close: () => apollo.stop() };
}

/** The words of an error that tells whoever asked what to do; null for any other. */
export function wordsOf(error: unknown): string | null {
  const isKnown =
    error instanceof Refusal || error instanceof GraphQLError || error instanceof ChangedMeanwhile;
  return isKnown ? error.message : null;
}
