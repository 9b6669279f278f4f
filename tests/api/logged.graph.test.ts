import { createHash } from 'node:crypto';
import { Writable } from 'node:stream';
import { pino } from 'pino';
import { describe, expect, inject, onTestFinished, test } from 'vitest';
import { openService, type ServiceOptions } from '../support/service.js';

/** The service, writing down everything that it can. */
async function serve(options: ServiceOptions = {}) {
  const lines: string[] = [];
  const destination = new Writable({
    write: (line: Buffer, _encoding, done) => {
      lines.push(line.toString());
      done();
    },
  });
  const service = await openService({ ...options, logger: pino({ level: 'trace' }, destination) });
  onTestFinished(() => service.close());
  const said = () => lines.map((line) => JSON.parse(line) as Record<string, unknown>);
  return { service, lines, said };
}

const secret = 'zqx-of-a-client';

describe('the log', () => {
  test('tells a query by its hash and the name of its operation, with what it cost', async () => {
    const { service, said } = await serve();
    const text = 'query Towns { towns { totalCount } }';
    await service.ask(text);
    expect(said()).toContainEqual(
      expect.objectContaining({
        msg: 'a query was answered',
        level: 20,
        query: createHash('sha256').update(text).digest('hex'),
        operation: 'Towns',
        asker: 'CLIENT',
        cost: { requested: expect.any(Number), actual: expect.any(Number) },
        codes: [],
      }),
    );
  });

  test('tells a fault of ours louder than a mistake of the client', async () => {
    const { service, said } = await serve({ connection: { ...inject('world'), uri: 'bolt://127.0.0.1:1' } });
    await service.ask('query Mine { towns { totalCount } }');
    await service.ask('query Yours { mayors }');
    const levels = said().filter(({ msg }) => msg === 'a query was answered');
    expect(levels.map(({ level, codes }) => [level, codes])).toEqual([
      [40, ['DATABASE_UNAVAILABLE']],
      [20, expect.any(Array)],
    ]);
  });

  test.each([
    ['a value in its text', `{ entities(filter: { text: "${secret}" }) { totalCount } }`, {}],
    [
      'a value of a variable',
      'query ($text: String!) { search(text: $text) { totalCount } }',
      { text: secret },
    ],
    ['a mistake of syntax', `{ ${secret}(`, {}],
    ['a field that is not there', `{ ${secret.replaceAll('-', '_')} }`, {}],
    [
      'a variable that does not fit',
      'query ($first: Int) { towns(first: $first) { totalCount } }',
      { first: secret },
    ],
    ['an alias', `{ ${secret.replaceAll('-', '_')}: towns { totalCount } }`, {}],
    ['a cursor', `{ towns(after: "${secret}") { totalCount } }`, {}],
  ])('holds nothing of what a client wrote: %s', async (_what, text, variables) => {
    const { service, lines } = await serve();
    await service.ask(text, variables);
    await service.app.inject({
      url: `/graphql?query=${encodeURIComponent(text)}&variables=${encodeURIComponent(JSON.stringify(variables))}`,
      headers: { authorization: `Bearer ${secret}`, cookie: secret, 'x-forwarded-for': secret },
    });
    expect(lines.join('\n')).not.toMatch(/zqx/);
  });
});
