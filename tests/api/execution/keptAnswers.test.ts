import { expect, test } from 'vitest';
import { contextOf, type Asker, type Context } from '../../../src/api/context.js';
import { KeptAnswers } from '../../../src/api/execution/keptAnswers.js';
import type { Program } from '../../../src/api/execution/program.js';
import { RequestRecord } from '../../../src/api/watch/record.js';
import { startDeadline } from '../../../src/graph/deadline.js';
import type { ExplainingReader } from '../../../src/graph/run.js';

/** A graph of which only the state is asked, and a question whose answer is what the graph says. */
function openGraph() {
  const graph = { state: 'first' as string | null, said: 1, runs: 0 };
  const reader: ExplainingReader = {
    read: () => (graph.state === null ? Promise.reject(new Error('down')) : Promise.resolve(graph.state)),
    explain: () => Promise.reject(new Error('not asked')),
    plan: () => Promise.reject(new Error('not asked')),
    attending: () => reader,
  };
  const read = (_source: unknown, context: unknown): number => {
    graph.runs += 1;
    const { cost, redirects } = context as Context;
    cost.actual += 7;
    redirects.set('town/a', 'town/b');
    return graph.said;
  };
  const program: Program = [{ key: 'said', read, complete: (value) => value }];
  const context = (asker: Asker = 'CLIENT') =>
    contextOf(asker, { reader, record: new RequestRecord(null, null) }, startDeadline(1_000));
  return { graph, program, context };
}

/** Lets what goes on once a client has its answer come to its end. */
const settled = () => new Promise((resolve) => setImmediate(resolve));

/** Asks until the answer is kept: once to see that it takes long, once more to keep it. */
async function openKept(soon = 0) {
  const opened = openGraph();
  const kept = new KeptAnswers(soon);
  const ask = async (context = opened.context()) => {
    const data = await kept.answer(opened.program, context);
    await settled();
    return { said: data.said, cost: context.cost.actual, redirects: [...context.redirects] };
  };
  const first = await ask();
  await ask();
  return { ...opened, ask, first };
}

test('an answer that took long is kept with all that was told beside it', async () => {
  const { graph, ask, first } = await openKept();
  expect(await ask()).toEqual(first);
  expect(first).toEqual({ said: 1, cost: 7, redirects: [['town/a', 'town/b']] });
  expect(graph.runs).toBe(2);
});

test('until the graph changes', async () => {
  const { graph, ask } = await openKept();
  Object.assign(graph, { state: 'second', said: 2 });
  expect((await ask()).said).toBe(2);
  expect((await ask()).said).toBe(2);
  expect(graph.runs).toBe(3);
});

test('one that came soon is asked for anew', async () => {
  const { graph, ask } = await openKept(60_000);
  await ask();
  expect(graph.runs).toBe(3);
});

test('one that was made while the graph changed is not kept', async () => {
  const { graph, program, context } = openGraph();
  const kept = new KeptAnswers(0);
  await kept.answer(program, context());
  const changing: Program = program.map((field) => ({
    ...field,
    read: (source, context) => {
      graph.state = `state ${graph.runs}`;
      return field.read(source, context);
    },
  }));
  await kept.answer(changing, context());
  await kept.answer(changing, context());
  await settled();
  await kept.answer(changing, context());
  expect(graph.runs).toBe(4);
});

test('who asks how an answer comes about gets one that is made', async () => {
  const { graph, ask, context } = await openKept();
  await ask({ ...context(), statements: [] });
  expect(graph.runs).toBe(3);
});

test("the large pages of a file are not given to a client, nor a client's to a file", async () => {
  const { graph, ask, context } = await openKept();
  await ask(context('FILE'));
  expect(graph.runs).toBe(3);
});

test('where the database does not tell its state nothing is kept or given', async () => {
  const { graph, ask } = await openKept();
  graph.state = null;
  await ask();
  await ask();
  expect(graph.runs).toBe(4);
});
