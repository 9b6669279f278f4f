import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { projectRoot } from '../../src/projectRoot.js';
import { openService, type Service } from '../support/service.js';

let service: Service;
beforeAll(async () => {
  service = await openService();
});
afterAll(() => service.close());

const examples = join(projectRoot, 'schema', 'examples');
const answers = join(projectRoot, 'tests', 'fixtures', 'answers');

/** What changes with every release or every fact. */
const changing: Record<string, unknown> = {
  version: expect.stringMatching(/^\d+\.\d+\.\d+/),
  graphHash: expect.stringMatching(/^[0-9a-f]{64}$/),
};

test.each(readdirSync(examples))(
  'the example %s answers as it is written down, in one statement',
  async (file) => {
    const expected = readFileSync(join(answers, file.replace('.graphql', '.json')), 'utf8');
    service.statementsSent();
    const { data, errors } = await service.ask(readFileSync(join(examples, file), 'utf8'));
    expect(errors).toBeUndefined();
    expect(data).toEqual(JSON.parse(expected, (name, value: unknown) => changing[name] ?? value));
    expect(service.statementsSent()).toHaveLength(1);
  },
);
