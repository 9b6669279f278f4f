import { GraphQLError } from 'graphql';
import type { Driver } from 'neo4j-driver';
import { pino } from 'pino';
import { openReading } from '../../graph/run.js';
import { createApollo } from '../apollo.js';
import { openAsking, Refusal } from '../asking.js';
import { answerRootField } from '../context.js';
import { ChangedMeanwhile } from '../graphVersion.js';
import { defaultLimits } from '../limits.js';
import { buildSchema } from '../schema.js';
import { exportedFiles, type ExportedFile, type Sources } from './files.js';
import { readParameters } from './parameters.js';
import type { Narrowing } from './rows.js';

/** What writes files without a server. */
export interface OpenFiles {
  readonly files: ReadonlyMap<string, ExportedFile>;
  readonly parametersOf: (parameters: Record<string, string>, file: ExportedFile) => Narrowing;
  readonly sources: Sources;
  readonly close: () => Promise<void>;
}

/** Opens the API on a database, for as long as files are written. */
export async function openFiles(driver: Driver, database: string): Promise<OpenFiles> {
  const schema = buildSchema(answerRootField);
  const reader = openReading(driver, database);
  const logger = pino({ level: 'silent' });
  const apollo = createApollo({ schema, limits: defaultLimits, logger, introspection: true });
  await apollo.start();
  return {
    files: exportedFiles(schema),
    parametersOf: (parameters, { table }) => readParameters(parameters, table !== null),
    sources: { asking: openAsking(apollo, reader, defaultLimits), reader },
    close: () => apollo.stop(),
  };
}

/** The words of an error that tells whoever asked what to do; null for any other. */
export function wordsOf(error: unknown): string | null {
  const isKnown =
    error instanceof Refusal || error instanceof GraphQLError || error instanceof ChangedMeanwhile;
  return isKnown ? error.message : null;
}
