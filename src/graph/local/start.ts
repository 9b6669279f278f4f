import { putBack } from './aside.js';
import { dropArchive, withArchive } from './archive.js';
import { StartFailure } from './diagnosis.js';
import type { Java } from './java.js';
import { preparePassword } from './password.js';
import { freePort } from './port.js';
import { signal } from './processes.js';
import { ensureRelease, mendRelease } from './release.js';
import { lastRun, writeRun, type RunState } from './runState.js';
import { spawnServer, whenUp } from './server.js';
import type { Site } from './site.js';
import { requireSpace } from './space.js';

/** An empty database takes 3 MB; below this the first report would fill the disk. */
const needed = 100 * 1024 * 1024;

/** Starts Neo4j on the home, where none runs, fetching and preparing what is missing. */
export async function start(site: Site, java: Java): Promise<RunState> {
  await requireSpace(site.home, needed);
  await ensureRelease(site);
  await preparePassword(site, java);
  await putBack(site); // there is something only when a restore was killed half way
  try {
    return await startOnce(site, java);
  } catch (error) {
    if (!(error instanceof StartFailure)) throw error;
    return startMended(site, java, error);
  }
}

/** What a start can trip over and we can mend: jars, archive, port. What is left is told as it was first seen. */
async function startMended(site: Site, java: Java, failure: StartFailure): Promise<RunState> {
  if (!failure.mendable) throw failure;
  site.progress('Neo4j did not start; checking its program files …');
  await dropArchive(site, java);
  await mendRelease(site);
  return startOnce(site, java);
}

const unused: Pick<RunState, 'stays' | 'stopping' | 'users'> = { stays: false, stopping: false, users: [] };

async function startOnce(site: Site, java: Java): Promise<RunState> {
  const began = Date.now();
  const port = await freePort(lastRun(site.home)?.port);
  site.progress(`Starting Neo4j on port ${port} …`);
  const server = await spawnServer(site, java, port, withArchive(site, java));
  const run = { pid: server.pid, port, startedAt: new Date().toISOString(), ...unused };
  try {
    writeRun(site.home, run);
    site.meanwhile?.();
    await whenUp(site, server, port);
  } catch (error) {
    signal(server.pid, 'SIGKILL'); // a server that nobody knows of would keep the files locked
    throw error;
  }
  site.progress(`Neo4j is up after ${((Date.now() - began) / 1000).toFixed(1)} s.`);
  return run;
}
