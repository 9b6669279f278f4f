import { pino } from 'pino';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { keepMeasured, type KeptSizes } from '../../../src/api/cost/keepMeasured.js';
import { unmeasured } from '../../../src/api/cost/sizes.js';
import type { Reader } from '../../../src/graph/run.js';
import { statement } from '../../../src/graph/statement.js';
import { schema } from '../../support/schemaFields.js';

const logger = pino({ level: 'silent' });
const pauses = { beforeTheFirst: 1, between: 1 };
let kept: KeptSizes | undefined;
afterEach(() => kept?.stop());

interface Graph {
  state: string | null;
  fails: boolean;
  linksFail: boolean;
  measurings: number;
}

/** A database whose state can be changed, whose towns have two of everything, and that counts how often it is measured. */
function database(): { reader: Reader; graph: Graph } {
  const graph: Graph = { state: 'one', fails: false, linksFail: false, measurings: 0 };
  const read: Reader['read'] = ({ text }) => {
    if (graph.fails) return Promise.reject(new Error('gone'));
    if (text === statement('health/state')) return Promise.resolve(graph.state);
    if (text === statement('measure/linksOfPair')) graph.measurings += 1;
    if (text === statement('measure/links') && graph.linksFail) return Promise.reject(new Error('too long'));
    return Promise.resolve(text.includes('collect(') ? [['Town', 2]] : 1);
  };
  return { reader: { read }, graph };
}

describe('how long the lists of the graph are', () => {
  test('is counted in the background, once for what is published', async () => {
    const { reader, graph } = database();
    kept = keepMeasured(schema, reader, logger, pauses);
    expect(kept.current()).toBe(unmeasured);
    await vi.waitFor(() => expect(kept?.current().get('Town town/villages')).toBe(2), 20_000);
    expect(kept.current().get('query/towns')).toBe(1);
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(graph.measurings).toBe(1);
  });

  test('is counted again when that has changed, and after a failure', async () => {
    const { reader, graph } = database();
    graph.fails = true;
    kept = keepMeasured(schema, reader, logger, pauses);
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(kept.current()).toBe(unmeasured);
    graph.fails = false;
    await vi.waitFor(() => expect(graph.measurings).toBe(1), 20_000);
    graph.state = 'two';
    await vi.waitFor(() => expect(graph.measurings).toBe(2), 20_000);
  });

  test('is what it was before where it cannot be counted', async () => {
    const { reader, graph } = database();
    kept = keepMeasured(schema, reader, logger, pauses);
    await vi.waitFor(() => expect(kept?.current().get('measure/links')).toBe(1), 20_000);
    graph.linksFail = true;
    graph.state = 'two';
    await vi.waitFor(() => expect(graph.measurings).toBe(2), 20_000);
    await vi.waitFor(() => expect(kept?.current().get('measure/links')).toBe(1), 20_000);
    expect(kept.current().get('query/towns')).toBe(1);
  });

  test('is not counted in a database that holds no graph, nor after the service has stopped', async () => {
    const { reader, graph } = database();
    graph.state = null;
    kept = keepMeasured(schema, reader, logger, pauses);
    await new Promise((resolve) => setTimeout(resolve, 50));
    kept.stop();
    graph.state = 'one';
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(graph.measurings).toBe(0);
  });
});
