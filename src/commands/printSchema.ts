import { Command } from 'commander';

/** `print-schema`: the GraphQL schema on standard output. */
export function printSchemaCommand(): Command {
  return new Command('print-schema').description('print the GraphQL schema').action(async () => {
    // Only when asked: no other command should wait for all types to be put together.
    const { schemaText } = await import('../api/schema.js');
    process.stdout.write(schemaText());
  });
}
