import { badRequest } from '../../graph/failures.js';
import type { Narrowing } from './rows.js';

/** Reads what an address asks of a file; what the values may be is for the API to say. */
export function readParameters(
  parameters: Readonly<Record<string, unknown>>,
  isNarrowed: boolean,
): Narrowing {
  const known = isNarrowed ? ['filter', 'asOf'] : ['asOf'];
  for (const [name, value] of Object.entries(parameters)) {
    if (!known.includes(name))
      throw badRequest(
        `Expected no parameter but ${known.join(' and ')}, got ${JSON.stringify(name.slice(0, 100))}.`,
      );
    if (typeof value !== 'string') throw badRequest(`${name}: expected one value, got several.`);
  }
  const { filter, asOf } = parameters as { filter?: string; asOf?: string };
  return { ...(filter && { filter: parsed(filter) }), ...(asOf && { asOf }) };
}

function parsed(filter: string): unknown {
  const value = jsonOf(filter);
  if (value !== null) return value;
  throw badRequest('filter: expected an object, such as {"flagged":true}; got null.');
}

function jsonOf(filter: string): unknown {
  try {
    return JSON.parse(filter);
  } catch {
    throw badRequest(
      'filter: expected JSON, such as {"flagged":true}, encoded for an address; got something else.',
    );
  }
}
