import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { expect, test } from 'vitest';
import { composeFaults } from '../support/composeFile.js';

const read = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');

interface Service {
  readonly ports?: readonly string[];
  readonly healthcheck?: object;
  readonly environment: Readonly<Record<string, string>>;
  readonly depends_on?: Readonly<Record<string, { condition: string }>>;
}

const compose = parse(read('docker-compose.yml')) as { services: Record<'neo4j' | 'service', Service> };
const { neo4j, service } = compose.services;
const dockerfile = read('Dockerfile');

test('the compose file is one that the Compose Specification allows', () => {
  expect(composeFaults(compose)).toBeNull();
});

test('a misspelt key of the compose file would be noticed', () => {
  const misspelt = { ...compose, services: { ...compose.services, neo4j: { ...neo4j, imagge: 'x' } } };
  expect(composeFaults(misspelt)).not.toBeNull();
});

test('the service waits until the database is healthy', () => {
  expect(neo4j.healthcheck).toBeDefined();
  expect(service.depends_on).toEqual({ neo4j: { condition: 'service_healthy' } });
});

test('the image says itself whether it is ready', () => {
  expect(dockerfile).toMatch(/^HEALTHCHECK[^]*\/ready/m);
});

test('nothing is published beyond this machine', () => {
  const ports = [...(neo4j.ports ?? []), ...(service.ports ?? [])];
  expect(ports).toHaveLength(2);
  for (const port of ports) expect(port).toMatch(/^127\.0\.0\.1:/);
});

test('there is no password unless somebody sets one', () => {
  expect(neo4j.environment.NEO4J_AUTH).toMatch(/^neo4j\/\$\{NEO4J_PASSWORD:\?/);
  expect(service.environment.NEO4J_PASSWORD).toMatch(/^\$\{NEO4J_PASSWORD:\?/);
});

test('the image does not run as root', () => {
  expect(dockerfile).toMatch(/^USER node$/m);
});
