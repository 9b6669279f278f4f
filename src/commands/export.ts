import { createWriteStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { Readable, type Writable } from 'node:stream';
import { Command } from 'commander';
import { ConfigError } from '../config.js';
import { openReader } from '../graph/driver.js';
import { lostDatabase, reach } from '../graph/reach.js';
import type { Open, OpenDatabase } from './withWriter.js';

interface ExportOptions {
  readonly filter?: string;
  readonly asOf?: string;
  readonly output?: string;
}

/** `export`: a file as `/export/` serves it, on standard output or where it is told to go. */
export function exportCommand(open: Open): Command {
  return new Command('export')
    .description('write a file to take away, such as observations.csv, as /export/ serves it')
    .argument('<file>', 'a table (entities relations observations evidence grants) .csv .jsonl or .parquet')
    .option('--filter <json>', 'the conditions that the rows must meet, as the API takes them')
    .option('--as-of <time>', 'what was published at this time rather than now')
    .option('--output <path>', 'where to write; standard output if it is not given')
    .action(async (name: string, options: ExportOptions) => {
      const opened = await open((message) => console.error(message));
      try {
        await write(opened, name, options);
      } catch (error) {
        throw lostDatabase(error, opened.connection) ?? (await told(error));
      } finally {
        await opened.release();
      }
    });
}

async function write({ connection }: OpenDatabase, name: string, options: ExportOptions): Promise<void> {
  const { openFiles } = await import('../api/exports/open.js');
  const driver = openReader(connection);
  try {
    await reach(driver, connection);
    const { files, parametersOf, sources, close } = await openFiles(driver, connection.database);
    const file = files.get(name);
    if (!file) throw new ConfigError(`There is no file ${name}; there are ${[...files.keys()].join(', ')}.`);
    const { filter, asOf, output } = options;
    const narrowing = parametersOf({ ...(filter && { filter }), ...(asOf && { asOf }) }, file);
    const pieces = await file.write(narrowing, sources);
    await pipeline(Readable.from(pieces, { objectMode: false }), destination(output), {
      end: output !== undefined,
    });
    await close();
  } finally {
    await driver.close();
  }
}

const destination = (output: string | undefined): Writable =>
  output === undefined ? process.stdout : createWriteStream(output);

/** What the API would not do is told by its words alone. */
async function told(error: unknown): Promise<unknown> {
  const { wordsOf } = await import('../api/exports/open.js');
  const words = wordsOf(error);
  return words === null ? error : new ConfigError(words);
}
