import { Command } from 'commander';
import { databaseCommand } from './commands/database.js';
import { printSchemaCommand } from './commands/printSchema.js';
import { ConfigError } from './config.js';
import { DatabaseProblem } from './graph/local/problem.js';
import { productVersion } from './productVersion.js';

const program = new Command('conghua-graph')
  .description('A local-government report as a knowledge graph, every fact with the words it rests on.')
  .version(productVersion)
  .addCommand(databaseCommand())
  .addCommand(printSchemaCommand());

/** What a person can put right is told in a sentence; anything else is our mistake and comes with its stack. */
try {
  await program.parseAsync();
} catch (error) {
  const isExpected = error instanceof DatabaseProblem || error instanceof ConfigError;
  console.error(isExpected ? error.message : error);
  process.exitCode = 1;
}
