import { Command } from 'commander';
import { schemaText } from '../api/schema.js';

/** `print-schema`: the GraphQL schema on standard output. */
export function printSchemaCommand(): Command {
  return new Command('print-schema').description('print the GraphQL schema').action(() => {
    process.stdout.write(schemaText());
  });
}
