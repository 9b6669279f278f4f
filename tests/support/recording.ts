import type { Driver, Session } from 'neo4j-driver';
import type { Statement } from '../../src/graph/run.js';

/** The driver, writing down what its sessions are given to run, failing where it is told to, and letting something happen before. */
export function recording(
  driver: Driver,
  sent: Statement[],
  fault: (text: string) => Error | null = () => null,
  before?: (text: string) => Promise<unknown>,
): Driver {
  const open = driver.session.bind(driver);
  driver.session = (config): Session => {
    const session = open(config);
    const run = session.run.bind(session);
    session.run = ((text: string, parameters: Statement['parameters'], ...others: []) => {
      sent.push({ text, parameters });
      const error = fault(text);
      if (error) return Promise.reject(error);
      if (!before) return run(text, parameters, ...others);
      return before(text).then(() => run(text, parameters, ...others));
    }) as typeof session.run;
    return session;
  };
  return driver;
}
