import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { ConfigError, readConfig } from '../src/config.js';

const uri = 'bolt://127.0.0.1:7687';
const secret = 'a secret that nobody prints';

describe('an empty environment', () => {
  test('means the managed database, port 4000 of this machine alone, and the open profile', () => {
    expect(readConfig({})).toEqual({
      neo4j: null,
      databaseFolder: null,
      port: 4000,
      host: '127.0.0.1',
      profile: 'OPEN',
      origins: [],
      trustedDocuments: null,
      readerTokensFile: null,
      costPerMinute: 5_000_000,
      trustedProxies: [],
      logLevel: 'info',
      metricsPort: null,
      slowQuery: 1_000,
      traces: false,
      drain: 1,
      environment: {},
    });
  });

  test('is the same as one whose variables are empty', () => {
    const names = [
      'NEO4J_URI',
      'NEO4J_USERNAME',
      'NEO4J_PASSWORD',
      'NEO4J_DATABASE',
      'PORT',
      'HOST',
      'PROFILE',
      'CORS_ORIGINS',
      'TRUSTED_DOCUMENTS',
      'READER_TOKENS_FILE',
      'COST_PER_MINUTE',
      'TRUSTED_PROXIES',
      'LOG_LEVEL',
      'METRICS_PORT',
      'SLOW_QUERY_MILLISECONDS',
      'DRAIN_SECONDS',
      'OTEL_EXPORTER_OTLP_ENDPOINT',
    ];
    const environment = Object.fromEntries(names.map((name) => [name, '']));
    expect(readConfig(environment)).toEqual({ ...readConfig({}), environment });
  });
});

describe('a variable', () => {
  test('each decides one thing', () => {
    const config = readConfig({
      NEO4J_URI: 'neo4j+s://example.org',
      NEO4J_USERNAME: 'reader',
      NEO4J_PASSWORD: secret,
      NEO4J_DATABASE: 'reports',
      PORT: '8080',
      HOST: '0.0.0.0',
      PROFILE: 'LOCKED',
      CORS_ORIGINS: 'https://example.org, http://localhost:3000',
      TRUSTED_DOCUMENTS: 'documents.json',
      READER_TOKENS_FILE: 'readers',
      COST_PER_MINUTE: '250000',
      TRUSTED_PROXIES: 'loopback, 10.0.0.0/8, 2001:db8::1',
      LOG_LEVEL: 'warn',
      METRICS_PORT: '9464',
      SLOW_QUERY_MILLISECONDS: '250',
      DRAIN_SECONDS: '5',
      OTEL_EXPORTER_OTLP_ENDPOINT: 'http://collector:4318',
    });
    expect(config).toMatchObject({
      neo4j: { uri: 'neo4j+s://example.org', username: 'reader', password: secret, database: 'reports' },
      port: 8080,
      host: '0.0.0.0',
      profile: 'LOCKED',
      origins: ['https://example.org', 'http://localhost:3000'],
      trustedDocuments: 'documents.json',
      readerTokensFile: 'readers',
      costPerMinute: 250_000,
      trustedProxies: ['loopback', '10.0.0.0/8', '2001:db8::1'],
      logLevel: 'warn',
    });
  });

  test.each(['example.org', 'https://example.org/', 'https://example.org/page'])(
    'CORS_ORIGINS takes origins alone: not %s',
    (origin) => {
      expect(() => readConfig({ CORS_ORIGINS: origin })).toThrow(
        /^CORS_ORIGINS: expected \*, or origins such as/,
      );
    },
  );

  test.each(['everybody', '10.0.0.0/33', '10.0.0', '1'])(
    'TRUSTED_PROXIES takes addresses and ranges: not %s',
    (proxy) => {
      expect(() => readConfig({ TRUSTED_PROXIES: `loopback, ${proxy}` })).toThrow(
        /^TRUSTED_PROXIES: expected loopback, addresses or ranges/,
      );
    },
  );

  test('COST_PER_MINUTE may be 0, for no limit', () => {
    expect(readConfig({ COST_PER_MINUTE: '0' }).costPerMinute).toBe(0);
    expect(() => readConfig({ COST_PER_MINUTE: '-1' })).toThrow(
      'COST_PER_MINUTE: expected a whole number; 0 for no limit; got "-1".',
    );
  });

  test('may be left out beside an address and a password', () => {
    expect(readConfig({ NEO4J_URI: uri, NEO4J_PASSWORD: secret }).neo4j).toEqual({
      uri,
      username: 'neo4j',
      password: secret,
      database: 'neo4j',
    });
  });

  test.each(['bolt', 'neo4j', 'bolt+s', 'neo4j+s', 'bolt+ssc', 'neo4j+ssc'])(
    'NEO4J_URI may be %s://',
    (scheme) => {
      const address = `${scheme}://graph.example.org:7687`;
      expect(readConfig({ NEO4J_URI: address, NEO4J_PASSWORD: secret }).neo4j?.uri).toBe(address);
    },
  );

  test('PORT may be 0, for any free one', () => {
    expect(readConfig({ PORT: '0' }).port).toBe(0);
  });
});

describe('a value that cannot be used is refused by name, with what was expected and what came', () => {
  const refused: [variable: string, value: string, message: RegExp][] = [
    [
      'NEO4J_URI',
      'http://localhost:7474',
      /^NEO4J_URI: expected bolt:\/\/, neo4j:\/\/ .*; got "http:\/\/localhost:7474"\.$/,
    ],
    ['NEO4J_URI', 'localhost', /^NEO4J_URI: expected .*; got "localhost"\.$/],
    ['NEO4J_URI', 'bolt://', /^NEO4J_URI: expected .* and a host, .*; got "bolt:\/\/"\.$/],
    ['PORT', 'http', /^PORT: expected a whole number from 0 to 65535; got "http"\.$/],
    ['PORT', '65536', /^PORT: .*65535; got "65536"\.$/],
    ['PORT', '-1', /^PORT: .*; got "-1"\.$/],
    ['PORT', '80.5', /^PORT: expected a whole number from 0 to 65535; got "80\.5"\.$/],
    ['PROFILE', 'open', /^PROFILE: .*"OPEN"\|"LOCKED"; got "open"\.$/],
    ['LOG_LEVEL', 'loud', /^LOG_LEVEL: .*"fatal"\|.*; got "loud"\.$/],
  ];
  test.each(refused)('%s=%s', (variable, value, message) => {
    const read = () => readConfig({ [variable]: value, NEO4J_PASSWORD: secret });
    expect(read).toThrow(ConfigError);
    expect(read).toThrow(message);
    expect(read).not.toThrow(secret);
  });

  test.each(['bolt', 'http'])('a user and password in NEO4J_URI, which are not printed (%s)', (scheme) => {
    const read = () => readConfig({ NEO4J_URI: `${scheme}://neo4j:secret@p@example.org:7687` });
    expect(read).toThrow(/^NEO4J_URI: expected .*, without a user; got "\w+:\/\/…@example\.org:7687"\.$/);
  });
});

describe('the password', () => {
  test('may stand in a file, where the end of the line is no part of it', () => {
    const folder = mkdtempSync(join(tmpdir(), 'config-'));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    const file = join(folder, 'password');
    writeFileSync(file, `${secret}\n`);
    expect(readConfig({ NEO4J_URI: uri, NEO4J_PASSWORD_FILE: file }).neo4j?.password).toBe(secret);
  });

  test('that is missing is asked for by both of its names', () => {
    expect(() => readConfig({ NEO4J_URI: uri })).toThrow(
      'NEO4J_URI is set without a password: set NEO4J_PASSWORD or NEO4J_PASSWORD_FILE.',
    );
  });

  test('in a file that cannot be read is told with the name of the file', () => {
    const read = () => readConfig({ NEO4J_URI: uri, NEO4J_PASSWORD_FILE: '/nowhere/password' });
    expect(read).toThrow('NEO4J_PASSWORD_FILE: cannot read "/nowhere/password".');
  });
});
