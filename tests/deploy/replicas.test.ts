import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseAllDocuments } from 'yaml';
import { beforeAll, expect, test } from 'vitest';
import { readConfig } from '../../src/config.js';
import { projectRoot } from '../../src/projectRoot.js';
import { composeFaults, readCompose } from '../support/composeFile.js';
import { prepareOperating, runOperating } from '../support/operating.js';
import { describeWithProgram, runProgram } from '../support/program.js';
import { describeWithPython } from '../support/python.js';

interface ComposeService {
  readonly environment?: Readonly<Record<string, string>>;
  readonly ports?: readonly string[];
  readonly stop_grace_period?: string;
  readonly volumes?: readonly string[];
  readonly security_opt?: readonly string[];
}

const compose = readCompose('deploy/compose.yaml') as { services: Record<string, ComposeService> };
const manifests = join(projectRoot, 'deploy', 'kubernetes', 'service.yaml');
const balancer = join(projectRoot, 'deploy', 'haproxy', 'haproxy.cfg');

/** Seconds that a service which is told to stop may take after it has said so; src/commands/stopping.ts. */
const afterDraining = 11;

test('the compose file with replicas is one that the Compose Specification allows', () => {
  expect(composeFaults(compose)).toBeNull();
  expect(composeFaults({ ...compose, services: { service: { imagge: 'x' } } })).not.toBeNull();
});

test('of its services only balancer and board are reached, and from this machine alone', () => {
  const ports = Object.entries(compose.services).flatMap(([name, { ports = [] }]) =>
    ports.map((port) => [name, port]),
  );
  expect(ports).toEqual([
    ['balancer', '127.0.0.1:4000:4000'],
    ['grafana', '127.0.0.1:3000:3000'],
  ]);
});

test('its settings are settings, and leave a replica the time to stop', () => {
  const { environment = {}, stop_grace_period = '' } = compose.services.service ?? {};
  const config = readConfig({ ...environment, NEO4J_PASSWORD: 'given' });
  expect(config).toMatchObject({ profile: 'LOCKED', metricsPort: 9464, drain: 3 });
  expect(Number.parseInt(stop_grace_period)).toBeGreaterThan(config.drain + afterDraining);
});

describeWithPython('the manifests of Kubernetes', () => {
  beforeAll(prepareOperating, 600_000);

  test.each(['1.28', '1.31', '1.34'])('are as Kubernetes %s has them', (version) => {
    expect(runOperating('kubernetes.py', [version, manifests])).toEqual(
      ['Deployment', 'Service', 'PodDisruptionBudget', 'NetworkPolicy'].map((kind) => ({
        kind,
        fault: null,
      })),
    );
  });
});

interface Container {
  readonly env: readonly { name: string; value: string }[];
  readonly resources: { readonly limits: Readonly<Record<string, string>> };
  readonly securityContext: object;
  readonly readinessProbe: { readonly httpGet: { readonly path: string }; readonly periodSeconds: number };
  readonly livenessProbe: { readonly httpGet: { readonly path: string } };
}

test('a pod runs without rights, within limits, and has the time to stop', () => {
  const [deployment] = parseAllDocuments(readFileSync(manifests, 'utf8')).map(
    (document) => document.toJS() as object,
  );
  const { spec } = (deployment as { spec: { template: { spec: object } } }).spec.template as {
    spec: { containers: [Container]; terminationGracePeriodSeconds: number; securityContext: object };
  };
  const [container] = spec.containers;
  const environment = Object.fromEntries(container.env.map(({ name, value }) => [name, value]));
  const config = readConfig({ ...environment, NEO4J_PASSWORD: 'given' });
  expect(config).toMatchObject({ profile: 'LOCKED', metricsPort: 9464 });
  expect(spec.terminationGracePeriodSeconds).toBeGreaterThan(config.drain + afterDraining);
  expect(container.readinessProbe.httpGet.path).toBe('/ready');
  expect(container.readinessProbe.periodSeconds).toBeLessThan(config.drain);
  expect(container.livenessProbe.httpGet.path).toBe('/live');
  expect(container.resources.limits).toEqual({ cpu: '1', memory: '1Gi' });
  // The alert comes before the limit does.
  const rules = readFileSync(join(projectRoot, 'deploy', 'prometheus', 'rules.yml'), 'utf8');
  const warned = Number(/process_resident_memory_bytes\{[^}]*\} > (\S+)/.exec(rules)?.[1]);
  expect(warned).toBeGreaterThan(0.8 * 2 ** 30);
  expect(warned).toBeLessThan(2 ** 30);
  expect(spec.securityContext).toMatchObject({ runAsNonRoot: true });
  expect(container.securityContext).toEqual({
    allowPrivilegeEscalation: false,
    readOnlyRootFilesystem: true,
    capabilities: { drop: ['ALL'] },
  });
});

describeWithProgram('haproxy', 'haproxy')('haproxy', () => {
  test('takes the configuration of the balancer', () => {
    expect(runProgram('haproxy', ['-c', '-f', balancer])).toMatchObject({ status: 0 });
  });
});

test('the balancer looks often enough to notice that a replica is about to stop', () => {
  const { drain } = readConfig({
    ...compose.services.service?.environment,
    NEO4J_PASSWORD: 'given',
  });
  const [, seconds] = /check inter (\d+)s .*fall 2\b/.exec(readFileSync(balancer, 'utf8')) ?? [];
  expect(2 * Number(seconds)).toBeLessThan(drain);
});
