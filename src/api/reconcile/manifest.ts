import type { FastifyRequest } from 'fastify';
import { mostNames } from '../../entities/askedNames.js';
import { productVersion } from '../../productVersion.js';
import { shown, type Type } from './types.js';

/** How large a preview is shown. */
const preview = { width: 420, height: 260 };

/** What the service tells of itself: everything lies beside the address at which it was asked. */
export function manifestOf(base: string, types: ReadonlyMap<string, Type>): object {
  const suggest = (what: string) => ({
    service_url: base,
    service_path: `/reconcile/suggest/${what}`,
  });
  return {
    versions: ['0.2'],
    name: 'Conghua: reports of local government as a knowledge graph',
    identifierSpace: `${base}/entity/`,
    schemaSpace: 'https://schema.org/Thing',
    serviceVersion: productVersion,
    documentation: `${base}/docs/reconcile`,
    defaultTypes: [...types.values()].map(shown),
    view: { url: `${base}/entity/{{id}}` },
    preview: { url: `${base}/reconcile/preview?id={{id}}`, ...preview },
    suggest: { entity: suggest('entity'), type: suggest('type'), property: suggest('property') },
    extend: {
      propose_properties: { service_url: base, service_path: '/reconcile/properties' },
    },
    batchSize: mostNames,
  };
}

/** The address at which a client reaches us; a proxy that speaks HTTPS for us says so. */
export function baseOf({ headers, protocol, host }: FastifyRequest): string {
  const scheme = headers['x-forwarded-proto'] === 'https' ? 'https' : protocol;
  return `${scheme}://${host}`;
}
