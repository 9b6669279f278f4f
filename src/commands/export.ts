import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Command } from 'commander';
import type { Inside } from '../api/inside.js';
import { ConfigError } from '../config.js';
import { writeWhole } from './wholeFile.js';
import { withApi } from './withApi.js';
import type { Open } from './withDatabase.js';

interface ExportOptions {
  readonly filter?: string;
  readonly asOf?: string;
  readonly output?: string;
}

/** `export`: a file as `/export/` serves it, on standard output or where it is told to go. */
export function exportCommand(open: Open): Command {
  return new Command('export')
    .description('write a file to take away, as /export/ serves it')
    .argument(
      '<file>',
      'entities, relations, observations, evidence or grants with .csv, .jsonl or .parquet; graph.graphml, graph.jsonld, graph.ttl',
    )
    .option('--filter <json>', 'the conditions that the rows must meet, as the API takes them')
    .option('--as-of <time>', 'what was published at this time rather than now')
    .option('--output <path>', 'where to write; standard output if it is not given')
    .action((name: string, options: ExportOptions) => withApi(open, (api) => write(api, name, options)));
}

async function write({ schema, ...sources }: Inside, name: string, options: ExportOptions): Promise<void> {
  const { exportedFiles } = await import('../api/exports/files.js');
  const { readParameters } = await import('../api/exports/parameters.js');
  const files = exportedFiles(schema);
  const file = files.get(name);
  if (!file) throw new ConfigError(`There is no file ${name}; there are ${[...files.keys()].join(', ')}.`);
  const { filter, asOf, output } = options;
  const given = { ...(filter && { filter }), ...(asOf && { asOf }) };
  const pieces = await file.write(readParameters(given, file.table !== null), sources);
  const content = Readable.from(pieces, { objectMode: false });
  if (output === undefined) await pipeline(content, process.stdout, { end: false });
  else await writeWhole(output, content);
}
