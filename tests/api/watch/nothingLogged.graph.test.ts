import { Writable } from 'node:stream';
import { describe, expect, onTestFinished, test } from 'vitest';
import { openService } from '../../support/service.js';

/** The service, writing down everything that it can. */
async function serve() {
  const lines: string[] = [];
  const destination = new Writable({
    write: (line: Buffer, _encoding, done) => {
      lines.push(line.toString());
      done();
    },
  });
  const service = await openService({ log: destination });
  onTestFinished(() => service.close());
  return { service, lines };
}

const secret = 'zqx-of-a-client';

describe('the log', () => {
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
