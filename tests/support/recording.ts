import type { Driver, Session } from 'neo4j-driver';
import type { Statement } from '../../src/graph/run.js';

/** The driver, writing down what its sessions are given to run, and failing where it is told to. */
export function recording(
  driver: Driver,
  sent: Statement[],
  fault: (text: string) => Error | null = () => null,
): Driver {
  const open = driver.session.bind(driver);
  driver.session = (config): Session => {
    const session = open(config);
    const run = session.run.bind(session);
    session.run = ((text: string, parameters: Statement['parameters'], ...others: []) => {
      sent.push({ text, parameters });
      const error = fault(text);
      return error ? Promise.reject(error) : run(text, parameters, ...others);
    }) as typeof session.run;
    return session;
  };
  return driver;
}
