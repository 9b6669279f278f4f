import { z } from 'zod';
import { files } from './files.js';

/**
 * The JSON Schemas that editors complete a report's files against, by file name. They describe what a curator writes:
 * what has a default may be left out. Draft 7, since the language server for YAML knows that best.
 */
export function jsonSchemas(): Map<string, string> {
  const texts = Object.entries(files).map(([name, schema]): [string, string] => {
    const described = z.toJSONSchema(schema, { io: 'input', target: 'draft-7' });
    return [`${name}.schema.json`, `${JSON.stringify(described, null, 2)}\n`];
  });
  return new Map(texts);
}
