import Fastify from 'fastify';
import { expect, test } from 'vitest';
import { Crowd, limitCrowd } from '../../../src/api/access/crowd.js';

const enter = (crowd: Crowd, client: string, times: number): (() => void)[] =>
  Array.from({ length: times }, () => crowd.enter(client));

test('as many are let in as there are places, and the next when one of them is done', () => {
  const crowd = new Crowd(10);
  const [leave] = enter(crowd, 'a', 10);
  expect(() => crowd.enter('a')).toThrow(/try again in a moment/);
  leave?.();
  crowd.enter('a');
  expect(() => crowd.enter('a')).toThrow(/try again in a moment/);
});

test('a client that asks little is let in beside one that takes all places', () => {
  const crowd = new Crowd(10);
  enter(crowd, 'a', 10);
  const [leave] = enter(crowd, 'b', 4);
  expect(() => crowd.enter('b')).toThrow(/try again in a moment/);
  leave?.();
  crowd.enter('b');
});

test('however many clients there are, twice the places are all', () => {
  const crowd = new Crowd(10);
  const all = Array.from({ length: 20 }, (_, at) => crowd.enter(`client ${at}`));
  expect(() => crowd.enter('another')).toThrow(/try again in a moment/);
  for (const leave of all) leave();
  expect(enter(crowd, 'a', 10)).toHaveLength(10);
});

test('to look whether there is a place takes none', () => {
  const crowd = new Crowd(1);
  for (let time = 0; time < 5; time += 1) expect(crowd.hasPlaceFor('a')).toBe(true);
  enter(crowd, 'a', 2);
  expect(crowd.hasPlaceFor('a')).toBe(false);
});

test('who finds no place is told so before the body is read', async () => {
  const app = Fastify();
  app.addHook('onRequest', (_request, reply, done) => {
    reply.header('x-kept', 'yes');
    done();
  });
  limitCrowd(app, 1);
  const begun: (() => void)[] = [];
  app.post('/graphql', () => new Promise((resolve) => begun.push(() => resolve('done'))));
  const post = (payload: string) =>
    app.inject({ method: 'POST', url: '/graphql', headers: { 'content-type': 'application/json' }, payload });
  const waiting = [post('{}'), post('{}')];
  await expect.poll(() => begun.length).toBe(2);
  const refused = await post('{ this is not JSON');
  expect(refused.statusCode).toBe(503);
  expect(refused.headers).toMatchObject({ 'retry-after': '1', 'x-kept': 'yes' });
  expect(refused.json()).toEqual({
    errors: [{ message: expect.stringMatching(/try again in a moment/), extensions: { code: 'OVERLOADED' } }],
  });
  for (const answer of begun) answer();
  expect((await Promise.all(waiting)).map(({ statusCode }) => statusCode)).toEqual([200, 200]);
});
