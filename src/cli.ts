import 'reflect-metadata';
import { Command } from 'commander';
import { checkCommand } from './commands/check.js';
import { databaseCommand } from './commands/database.js';
import { exportCommand } from './commands/export.js';
import { ingestCommand } from './commands/ingest.js';
import { withKnownErrors } from './commands/knownErrors.js';
import { mcpCommand } from './commands/mcp.js';
import { printSchemaCommand } from './commands/printSchema.js';
import { retractCommand } from './commands/retract.js';
import { serveCommand } from './commands/serve.js';
import { startCommand } from './commands/start.js';
import { validateCommand } from './commands/validate.js';
import type { Open } from './commands/withDatabase.js';
import { readConfig } from './config.js';
import { openDatabase } from './graph/database.js';
import { productVersion } from './productVersion.js';

const open: Open = (progress) => openDatabase(readConfig(), progress);
const program = new Command('conghua-graph')
  .description('A local-government report as a knowledge graph, every fact with the words it rests on.')
  .version(productVersion)
  .addCommand(startCommand())
  .addCommand(serveCommand())
  .addCommand(ingestCommand(open))
  .addCommand(exportCommand(open))
  .addCommand(mcpCommand(open))
  .addCommand(retractCommand(open))
  .addCommand(checkCommand(open))
  .addCommand(validateCommand())
  .addCommand(databaseCommand())
  .addCommand(printSchemaCommand());

await withKnownErrors(() => program.parseAsync());
