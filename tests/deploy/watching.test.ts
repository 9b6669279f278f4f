import { readFileSync } from 'node:fs';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import neo4j from 'neo4j-driver';
import { parse, stringify } from 'yaml';
import { beforeAll, expect, onTestFinished, test } from 'vitest';
import { openMetrics } from '../../src/api/watch/metrics.js';
import { projectRoot } from '../../src/projectRoot.js';
import { prepareOperating, runOperating } from '../support/operating.js';
import { describeWithProgram, runProgram } from '../support/program.js';
import { describeWithPython } from '../support/python.js';

const folder = join(projectRoot, 'deploy');
const rulesFile = join(folder, 'prometheus', 'rules.yml');
const boardFile = join(folder, 'grafana', 'board.json');

interface Panel {
  readonly title: string;
  readonly targets: readonly { readonly expr: string }[];
}

const { panels } = JSON.parse(readFileSync(boardFile, 'utf8')) as { panels: readonly Panel[] };
const { groups } = parse(readFileSync(rulesFile, 'utf8')) as {
  groups: { rules: { alert: string; expr: string }[] }[];
};
const alerts = groups.flatMap(({ rules }) => rules);

/** What the board asks Prometheus, its variables filled in as Grafana does. */
const asked = panels.flatMap(({ title, targets }) =>
  targets.map(({ expr }) => ({
    title,
    expr: expr.replaceAll('$job', 'conghua-graph').replaceAll('$__rate_interval', '5m'),
  })),
);

/** The real metrics of a service that nobody has asked anything yet: all that it will ever tell is declared there. */
let told: string;
beforeAll(async () => {
  const driver = neo4j.driver('bolt://127.0.0.1:1', neo4j.auth.basic('nobody', 'nothing'));
  const reader = { read: () => Promise.reject(new Error('There is no database.')) };
  const loading = { loaded: 0, unchanged: 0, changes: 0, milliseconds: 0 };
  told = await openMetrics(driver, reader, loading).text();
  await driver.close();
});

const namesIn = (expression: string): string[] =>
  expression.match(/\b(conghua_graph|nodejs|process)_\w+/g) ?? [];

test('every metric that the board or an alert names is one that the service tells', () => {
  const declared = new Set([...told.matchAll(/^# TYPE (\w+) /gm)].map(([, name]) => name));
  const named = [...asked, ...alerts].flatMap(({ expr }) => namesIn(expr));
  const unknown = named.filter(
    (name) => !declared.has(name) && !declared.has(name.replace(/_(bucket|sum|count)$/, '')),
  );
  expect(named.length).toBeGreaterThan(30);
  expect(unknown).toEqual([]);
});

test('every metric of ours is on the board', () => {
  const shown = asked.map(({ expr }) => expr).join(' ');
  const ours = [...told.matchAll(/^# TYPE (conghua_graph_\w+) /gm)].map(([, name = '']) => name);
  expect(ours.length).toBeGreaterThan(15);
  expect(ours.filter((name) => !shown.includes(name))).toEqual([]);
});

describeWithPython('the parsers of others', () => {
  beforeAll(prepareOperating, 600_000);

  test('a board is as Grafana defines it', () => {
    expect(runOperating('board.py', [], readFileSync(boardFile, 'utf8'))).toEqual([]);
    expect(runOperating('board.py', [], '{"titel": "misspelt"}')).toEqual(['/titel']);
  });

  test('the metrics are read by the client of Prometheus, with their types', () => {
    expect(runOperating('metrics.py', [], told)).toMatchObject({
      conghua_graph_http_requests: 'counter',
      conghua_graph_statement_duration_seconds: 'histogram',
      conghua_graph_bolt_connections: 'gauge',
    });
  });
});

describeWithProgram('promtool', 'prometheus')('promtool', () => {
  test('takes the configuration and the alerts', () => {
    const config = join(folder, 'prometheus', 'prometheus.yml');
    expect(runProgram('promtool', ['check', 'config', config])).toMatchObject({ status: 0 });
    expect(runProgram('promtool', ['check', 'rules', rulesFile])).toMatchObject({
      status: 0,
      said: expect.stringContaining(`${alerts.length} rules found`),
    });
  });

  test('sees each alert come when it should, and not before', () => {
    const file = join(folder, 'prometheus', 'rules.test.yml');
    expect(runProgram('promtool', ['test', 'rules', file])).toMatchObject({
      status: 0,
      said: expect.stringContaining('SUCCESS'),
    });
    const tested = readFileSync(file, 'utf8');
    expect(alerts.filter(({ alert }) => tested.split(alert).length < 3)).toEqual([]);
  });

  test('would notice an alert that does not come', () => {
    const copy = temporaryFolder();
    const tested = readFileSync(join(folder, 'prometheus', 'rules.test.yml'), 'utf8');
    writeFileSync(join(copy, 'rules.test.yml'), tested);
    const rules = readFileSync(rulesFile, 'utf8').replace(
      'conghua_graph_ready == 0',
      'conghua_graph_ready == 2',
    );
    writeFileSync(join(copy, 'rules.yml'), rules);
    const { status } = runProgram('promtool', ['test', 'rules', join(copy, 'rules.test.yml')]);
    expect(status).toBe(1);
  });

  test('can read all that the board asks', () => {
    const file = join(temporaryFolder(), 'board.yml');
    const rules = asked.map(({ expr }, at) => ({ record: `board:${at}`, expr }));
    writeFileSync(file, stringify({ groups: [{ name: 'board', rules }] }));
    expect(runProgram('promtool', ['check', 'rules', file])).toMatchObject({ status: 0 });
  });
});

function temporaryFolder(): string {
  const made = mkdtempSync(join(tmpdir(), 'rules-'));
  onTestFinished(() => rmSync(made, { recursive: true }));
  return made;
}
