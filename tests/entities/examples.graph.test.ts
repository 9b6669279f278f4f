import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Kind, parse, type OperationDefinitionNode } from 'graphql';
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

/** `npm run record:answers` writes the answers anew; who does so looks at each that changed. */
const isRecording = process.env.RECORD_ANSWERS === 'true';

/** What changes with every release or every fact. */
const changing: Record<string, unknown> = {
  version: expect.stringMatching(/^\d+\.\d+\.\d+/),
  graphHash: expect.stringMatching(/^[0-9a-f]{64}$/),
};

function rootFieldsOf(source: string): number {
  const operation = parse(source).definitions.find(({ kind }) => kind === Kind.OPERATION_DEFINITION);
  return (operation as OperationDefinitionNode).selectionSet.selections.length;
}

const files = readdirSync(examples);

test('there are at least twenty examples, each with a title, an audience and a name of its own', () => {
  expect(files.length).toBeGreaterThanOrEqual(20);
  const names = files.map((file) => {
    const [title = '', audience = '', operation = ''] = readFileSync(join(examples, file), 'utf8').split(
      '\n',
    );
    expect(title, file).toMatch(/^# [A-Z].*\.$/);
    expect(audience, file).toMatch(
      /^# audience: (?:explorer|frontend|analyst)(?:, (?:explorer|frontend|analyst))*$/,
    );
    return /^query (\w+)/.exec(operation)?.[1];
  });
  expect(new Set(names).size).toBe(files.length);
  expect(names).not.toContain(undefined);
});

test('no answer is left over from an example that is gone', () => {
  if (!isRecording)
    expect(readdirSync(answers)).toEqual(files.map((file) => file.replace('.graphql', '.json')));
});

test.each(files)(
  'the example %s answers as it is written down, with one statement for each of its root fields',
  async (file) => {
    const record = join(answers, file.replace('.graphql', '.json'));
    service.statementsSent();
    const source = readFileSync(join(examples, file), 'utf8');
    const { data, errors } = await service.ask(source);
    expect(errors).toBeUndefined();
    if (isRecording) writeFileSync(record, `${JSON.stringify(data, null, 2)}\n`);
    const expected = readFileSync(record, 'utf8');
    expect(data).toEqual(JSON.parse(expected, (name, value: unknown) => changing[name] ?? value));
    expect(service.statementsSent()).toHaveLength(rootFieldsOf(source));
  },
);
