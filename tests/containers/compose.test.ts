import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { parse } from 'yaml';
import { expect, test } from 'vitest';

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

/** The published schema names its dialect by an https address, which Ajv knows under http only. */
function validator() {
  const schema = JSON.parse(read('tests/fixtures/compose-spec.schema.json')) as object;
  const ajv = new Ajv({ strict: false, allErrors: true });
  addFormats.default(ajv);
  return ajv.compile({ ...schema, $schema: 'http://json-schema.org/draft-07/schema#' });
}

test('the compose file is one that the Compose Specification allows', () => {
  const validate = validator();
  validate(compose);
  expect(validate.errors).toBeNull();
});

test('a misspelt key of the compose file would be noticed', () => {
  const validate = validator();
  expect(validate({ ...compose, services: { ...compose.services, neo4j: { ...neo4j, imagge: 'x' } } })).toBe(
    false,
  );
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
