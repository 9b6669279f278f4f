import { expect } from 'vitest';
import { internal } from '../leaks.js';
import type { Conversation, Reply } from './connection.js';
import type { HostileCase } from './hostileCase.js';

interface Errors {
  readonly errors?: readonly { readonly message: string; readonly extensions?: { readonly code: string } }[];
}

const mistakes = ['BAD_USER_INPUT', 'QUERY_TOO_COMPLEX', 'PERSISTED_QUERY_NOT_FOUND'];

/** Holds what came back against what may: an error of the client in JSON, or the right answer, and nothing of our inside. */
export function judge({ outcome, replies = 1 }: HostileCase, came: Conversation): void {
  expect(came.replies, came.rest.slice(0, 200)).toHaveLength(replies);
  expect(came.rest).toBe('');
  for (const reply of came.replies) {
    expect(reply.status, reply.body.slice(0, 300)).toBeLessThan(500);
    if (outcome.kind === 'PAGE') continue;
    expect(reply.headers.get('content-type'), reply.body.slice(0, 100)).toMatch(
      /^application\/(graphql-response\+)?json/,
    );
    const answer = JSON.parse(reply.body) as Errors;
    if (isRefusal(reply, answer)) {
      expect(outcome.kind, reply.body.slice(0, 300)).not.toBe('ANSWERED');
      if (outcome.kind === 'REFUSED' && outcome.status !== undefined)
        expect(reply.status, reply.body.slice(0, 300)).toBe(outcome.status);
      expectMistakes(answer);
    } else {
      expect(outcome.kind, reply.body.slice(0, 300)).not.toBe('REFUSED');
      if ('answer' in outcome && outcome.answer) expect(answer).toMatchObject(outcome.answer);
    }
  }
}

const isRefusal = ({ status }: Reply, answer: Errors): boolean =>
  status >= 400 || answer.errors !== undefined;

function expectMistakes({ errors = [] }: Errors): void {
  expect(errors.length).toBeGreaterThan(0);
  for (const { message, extensions } of errors) {
    expect(mistakes).toContain(extensions?.code);
    expect(message).not.toMatch(internal);
  }
}
