import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Kind, parse, type OperationDefinitionNode } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { projectRoot } from '../../src/projectRoot.js';
import { loadReports } from '../../src/ingest/load.js';
import { realReport } from '../support/editedReport.js';
import { freshGraph } from '../support/freshGraph.js';
import { inventedReports } from '../support/inventedReports.js';
import { openService, type Service } from '../support/service.js';
import { rowsOf, type Cell, type Question } from './question.js';
import { themes } from './questions.js';
import { severalReports } from './severalReports.js';

/** A moment after the first edition of an invented report was loaded, and before its correction was. */
let beforeTheCorrection = '';

/** Six reports are loaded one after the other, which can take minutes where much else runs. */
const longEnough = 900_000;

async function openSeveral(): Promise<Service> {
  const { driver, database, server } = await freshGraph();
  const folders = inventedReports.map((id) => join(projectRoot, 'tests', 'fixtures', 'invented', id));
  const [firstEdition = '', ...others] = folders;
  await loadReports(driver, database, [realReport, firstEdition]);
  beforeTheCorrection = new Date().toISOString();
  await loadReports(driver, database, others);
  return openService({ connection: server.connection });
}

test('there are fifty questions or more, each asked once', () => {
  const asked = themes.flatMap(({ questions }) => questions.map(({ question }) => question));
  expect(asked.length).toBeGreaterThanOrEqual(50);
  expect(new Set(asked).size).toBe(asked.length);
});

describe.each(themes)('$title', ({ questions }) => {
  let service: Service;
  beforeAll(async () => {
    service = await (questions === severalReports ? openSeveral() : openService());
  }, longEnough);
  afterAll(() => service.close());

  test.each(questions.map((question) => [question.question, question] as const))(
    '%s',
    async (_question, question) => {
      const source = readFileSync(
        join(projectRoot, 'schema', 'examples', `${question.example}.graphql`),
        'utf8',
      );
      service.statementsSent();
      const { data, errors } = await service.ask(source, variablesOf(question));
      expect(errors).toBeUndefined();
      expect(service.statementsSent()).toHaveLength(rootFieldsOf(source));
      const inOrder = question.inOrder ?? false;
      expect(ordered(rowsOf(data, question), inOrder)).toEqual(ordered(question.answer, inOrder));
    },
  );
});

function variablesOf({ variables = {} }: Question): Record<string, unknown> {
  const text = JSON.stringify(variables).replace('{beforeTheCorrection}', beforeTheCorrection);
  return JSON.parse(text) as Record<string, unknown>;
}

function rootFieldsOf(source: string): number {
  const operation = parse(source).definitions.find(({ kind }) => kind === Kind.OPERATION_DEFINITION);
  return (operation as OperationDefinitionNode).selectionSet.selections.length;
}

/** Rows whose order is no part of the question are compared in an order of their own. */
function ordered(rows: readonly (readonly Cell[])[], inOrder: boolean): readonly (readonly Cell[])[] {
  return inOrder ? rows : rows.toSorted((a, b) => JSON.stringify(a).localeCompare(JSON.stringify(b)));
}
