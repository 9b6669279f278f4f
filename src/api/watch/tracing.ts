import type { IncomingHttpHeaders } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import {
  defaultTextMapGetter,
  ROOT_CONTEXT,
  SpanKind,
  SpanStatusCode,
  trace,
  type Context,
  type Span,
} from '@opentelemetry/api';
import { W3CTraceContextPropagator } from '@opentelemetry/core';
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-proto';
import {
  defaultResource,
  detectResources,
  envDetector,
  resourceFromAttributes,
} from '@opentelemetry/resources';
import { BasicTracerProvider, BatchSpanProcessor, type SpanExporter } from '@opentelemetry/sdk-trace-base';
import { productVersion } from '../../productVersion.js';
import type { AnsweredRequest } from './measured.js';
import type { RequestRecord, Sent } from './record.js';

/** Makes spans: one for a request, and one below it for each statement that is sent for it. */
export interface Tracing {
  request(headers: IncomingHttpHeaders, route: string): Span;
  endRequest(span: Span, answered: AnsweredRequest, record: RequestRecord): void;
  statement(parent: Span, name: string | undefined): Span;
  endStatement(span: Span, sent: Sent): void;
  /** Sends what waits, if the collector takes it. */
  close(): Promise<void>;
}

/** Milliseconds that a service which ends waits for a collector. */
const patience = 2_000;

/**
 * Where to, how much and under which name, the standard variables of OpenTelemetry say, which its own modules read. This
 * module is imported only where somebody collects traces: it brings as many modules as the rest of the service.
 */
export function openTracing(exporter: SpanExporter = new OTLPTraceExporter()): Tracing {
  const ours = resourceFromAttributes({ 'service.name': 'conghua-graph', 'service.version': productVersion });
  const resource = defaultResource()
    .merge(ours)
    .merge(detectResources({ detectors: [envDetector] }));
  const provider = new BasicTracerProvider({ resource, spanProcessors: [new BatchSpanProcessor(exporter)] });
  const tracer = provider.getTracer('conghua-graph', productVersion);
  const propagator = new W3CTraceContextPropagator();
  const contextOf = (headers: IncomingHttpHeaders): Context =>
    propagator.extract(ROOT_CONTEXT, headers, defaultTextMapGetter);
  return {
    request: (headers, route) =>
      tracer.startSpan(
        route,
        { kind: SpanKind.SERVER, attributes: { 'http.route': route } },
        contextOf(headers),
      ),
    endRequest: (span, { method, route, status }, { id, operation, cost, codes }) => {
      span.updateName(`${method} ${route}`);
      span.setAttributes({
        'http.request.method': method,
        'http.response.status_code': status,
        'conghua.request.id': id ?? undefined,
        'graphql.operation.name': operation?.name ?? undefined,
        'conghua.operation.hash': operation?.hash ?? undefined,
        'conghua.operation.cost': operation ? cost : undefined,
        'error.type': codes[0],
      });
      if (status >= 500) span.setStatus({ code: SpanStatusCode.ERROR });
      span.end();
    },
    statement: (parent, name = 'other') =>
      tracer.startSpan(
        name,
        { kind: SpanKind.CLIENT, attributes: { 'db.system.name': 'neo4j', 'db.query.summary': name } },
        trace.setSpan(ROOT_CONTEXT, parent),
      ),
    endStatement: (span, { rows, failed }) => {
      span.setAttribute('db.response.returned_rows', rows);
      if (failed) span.setStatus({ code: SpanStatusCode.ERROR });
      span.end();
    },
    close: () =>
      Promise.race([provider.shutdown().catch(() => undefined), wait(patience, undefined, { ref: false })]),
  };
}
