import { randomUUID } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';

/** The header by which a request is told from all others, here and by what stands before the service. */
export const requestIdHeader = 'x-request-id';

/** What can stand in a log and in a header as it is. */
const safe = /^[\w.:-]{1,64}$/;

/** The id that came along, where it is a safe one; otherwise one of our own. */
export function requestIdOf(headers: IncomingHttpHeaders): string {
  const given = headers[requestIdHeader];
  return typeof given === 'string' && safe.test(given) ? given : randomUUID();
}
