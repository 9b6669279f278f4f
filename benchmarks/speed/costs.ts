import 'reflect-metadata';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { pino } from 'pino';
import type * as Api from '../../src/api/server.js';
import type { Connection } from '../../src/config.js';
import { unmeasured } from '../../src/api/cost/sizes.js';
import { openReader } from '../../src/graph/driver.js';
import type { Statement } from '../../src/graph/run.js';
import { projectRoot } from '../../src/projectRoot.js';
import { costOf, profile, type Cost, type QueryProfile } from '../../tests/support/plans.js';
import { recording } from '../../tests/support/recording.js';
import { startContestant, type Name } from './contestants.js';
import { cypherOf, type Operation } from './operations.js';

/** What each contestant has the database do for an operation; nothing where it has no form. */
export type Costs = Readonly<Partial<Record<Name, Cost>>>;

/** Counts what each operation costs the database, once for each contestant; nothing else is measured meanwhile. */
export async function costsOf(
  connection: Connection,
  operations: readonly Operation[],
  names: readonly Name[],
): Promise<Map<string, Costs>> {
  const ours = await openOurs(connection);
  const peer = names.includes('peer')
    ? await startContestant('peer', { connection, environment: { PROFILED: 'true' } })
    : null;
  try {
    // Before its first answer it asks which version the database has.
    const [first] = operations;
    if (first && peer?.knows(first)) await peer.answer(first);
    const costs = new Map<string, Costs>();
    for (const operation of operations) {
      const { name, parameters } = operation;
      costs.set(name, {
        floor: await profile(connection, [{ text: cypherOf(name), parameters }]),
        ours: await profile(connection, await ours.sentFor(operation)),
        ...(peer?.knows(operation) && { peer: costOf(plansIn(await peer.extensions(operation))) }),
      });
    }
    return costs;
  } finally {
    await ours.close();
    await peer?.stop();
  }
}

const plansIn = (extensions: unknown): QueryProfile[] => (extensions as { plans: QueryProfile[] }).plans;

/** The service as it was built, here in this process, so that what it sends can be seen. */
async function openOurs({ database, ...connection }: Connection) {
  const built = pathToFileURL(join(projectRoot, 'dist', 'api', 'server.js')).href;
  const { createServer } = (await import(built)) as typeof Api;
  const sent: Statement[] = [];
  const driver = recording(openReader({ database, ...connection }), sent);
  const logger = pino({ level: 'silent' });
  const app = await createServer({ driver, database, profile: 'OPEN', logger, sizes: () => unmeasured });
  return {
    sentFor: async ({ query, variables }: Operation): Promise<Statement[]> => {
      sent.length = 0;
      await app.inject({ method: 'POST', url: '/graphql', payload: { query, variables } });
      return [...sent];
    },
    close: async () => {
      await app.close();
      await driver.close();
    },
  };
}
