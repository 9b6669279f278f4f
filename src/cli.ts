import { Command } from 'commander';
import { databaseCommand } from './commands/database.js';
import { ingestCommand } from './commands/ingest.js';
import { withKnownErrors } from './commands/knownErrors.js';
import { printSchemaCommand } from './commands/printSchema.js';
import { startCommand } from './commands/start.js';
import { validateCommand } from './commands/validate.js';
import { readConfig } from './config.js';
import { openDatabase } from './graph/database.js';
import { productVersion } from './productVersion.js';

const program = new Command('conghua-graph')
  .description('A local-government report as a knowledge graph, every fact with the words it rests on.')
  .version(productVersion)
  .addCommand(startCommand())
  .addCommand(ingestCommand((progress) => openDatabase(readConfig(), progress)))
  .addCommand(validateCommand())
  .addCommand(databaseCommand())
  .addCommand(printSchemaCommand());

await withKnownErrors(() => program.parseAsync());
