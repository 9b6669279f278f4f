import { Command } from 'commander';
import { printSchemaCommand } from './commands/printSchema.js';
import { productVersion } from './productVersion.js';

const program = new Command('conghua-graph')
  .description('A local-government report as a knowledge graph, every fact with the words it rests on.')
  .version(productVersion)
  .addCommand(printSchemaCommand());

await program.parseAsync();
