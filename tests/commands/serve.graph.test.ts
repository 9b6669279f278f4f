import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { freePort } from '../../src/graph/local/port.js';
import { projectRoot } from '../../src/projectRoot.js';
import { serviceEnvironment } from '../support/serviceEnvironment.js';
import { freshGraph } from '../support/freshGraph.js';

test('serve answers from what the database holds, loads nothing, and ends when it is told to', async () => {
  const { server } = await freshGraph();
  const port = await freePort();
  const child = spawn(process.execPath, [join(projectRoot, 'bin', 'conghua-graph.js'), 'serve'], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: {
      ...serviceEnvironment(server.connection, port),
      LOG_LEVEL: 'error',
    },
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  const ask = () =>
    fetch(`http://127.0.0.1:${port}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: '{ reports { totalCount } entities { totalCount } }' }),
    }).then((response) => response.json());
  await expect
    .poll(() => ask().catch(() => null), { timeout: 60_000 })
    .toMatchObject({ data: { reports: { totalCount: 0 }, entities: { totalCount: 0 } } });
  child.kill('SIGTERM');
  expect(await once(child, 'exit')).toEqual([0, null]);
});
