import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readFile, readdir, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { z } from 'zod';

const manifest = z.record(z.string(), z.object({ bytes: z.number(), sha256: z.string() }));
type Manifest = z.infer<typeof manifest>;

/** Writes down size and SHA-256 of every jar in `lib`. */
export async function writeManifest(folder: string): Promise<void> {
  const jars: Manifest = {};
  for (const name of (await readdir(join(folder, 'lib'))).sort()) {
    const file = join(folder, 'lib', name);
    jars[name] = { bytes: (await stat(file)).size, sha256: await sha256(file) };
  }
  await writeFile(join(folder, 'manifest.json'), JSON.stringify(jars, null, 2));
}

/** What is missing or has another size than when it was fetched; cheap enough for every start. */
export async function damagedBySize(folder: string): Promise<string | undefined> {
  return damage(folder, async (file, { bytes }) => (await stat(file)).size === bytes);
}

/** What is missing or differs in any byte; a third of a second, for a start that failed. */
export async function damagedByContent(folder: string): Promise<string | undefined> {
  return damage(folder, async (file, jar) => (await sha256(file)) === jar.sha256);
}

type Check = (file: string, jar: Manifest[string]) => Promise<boolean>;

async function damage(folder: string, isWhole: Check): Promise<string | undefined> {
  const jars = await readManifest(folder);
  if (jars === undefined) return 'Neo4j is not there yet';
  for (const [name, jar] of Object.entries(jars)) {
    const whole = await isWhole(join(folder, 'lib', name), jar).catch(() => false);
    if (!whole) return `${name} is damaged or missing`;
  }
  return undefined;
}

async function readManifest(folder: string): Promise<Manifest | undefined> {
  try {
    return manifest.parse(JSON.parse(await readFile(join(folder, 'manifest.json'), 'utf8')));
  } catch {
    return undefined; // an unreadable list counts as none: the jars are fetched again
  }
}

async function sha256(file: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(file), hash);
  return hash.digest('hex');
}
