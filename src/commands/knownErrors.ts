import { ConfigError } from '../config.js';
import { DatabaseProblem } from '../graph/local/problem.js';
import { InvariantError } from '../ingest/invariants.js';
import { ReportError } from '../ingest/problem.js';
import { RetractError } from '../ingest/retract.js';
import { IdentityError } from '../ingest/settle.js';
import { StoreError } from '../ingest/store.js';
import { ChangedStatementError } from '../ingest/write.js';

/** Errors whose message says what happened and what to do; where in the code it was noticed helps nobody. */
const knownErrors = [
  ConfigError,
  DatabaseProblem,
  ReportError,
  StoreError,
  ChangedStatementError,
  InvariantError,
  IdentityError,
  RetractError,
];

/** Runs a command. A known error is printed by its message alone and ends the process with 1; another one stays whole. */
export async function withKnownErrors(run: () => Promise<unknown>): Promise<void> {
  try {
    await run();
  } catch (error) {
    if (!(error instanceof Error) || !knownErrors.some((known) => error instanceof known)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}
