import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-proto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTracing } from '../../../src/api/watch/tracing.js';
import { openCollector, type Collector, type ReceivedSpan } from '../../support/collector.js';
import { prepareOperating } from '../../support/operating.js';
import { describeWithPython } from '../../support/python.js';
import { openService, type Service } from '../../support/service.js';

const [trace, parent] = ['0af7651916cd43dd8448eb211c80319c', 'b7ad6b7169203331'];
const query = 'query Both { towns { nodes { id } } laws { totalCount } }';

describeWithPython('a collector of traces', () => {
  let collector: Collector;
  let spans: ReceivedSpan[];
  beforeAll(async () => {
    prepareOperating();
    collector = await openCollector();
    const tracing = openTracing(new OTLPTraceExporter({ url: `${collector.url}/v1/traces` }));
    const service = await openService({ profile: 'OPEN', operated: { tracing } });
    await ask(service, { traceparent: `00-${trace}-${parent}-01`, 'x-request-id': 'the-one' }, query);
    await ask(service, {}, '{ towns(first: -1) { totalCount } }');
    await service.close();
    const failing = await openService({ operated: { tracing }, fault: () => new Error('broken') });
    await ask(failing, { 'x-request-id': 'the-failing-one' }, '{ laws { totalCount } }');
    await failing.close();
    await tracing.close();
    spans = collector.spans();
  }, 600_000);
  afterAll(() => collector.close());

  const requestOf = (id: string) => spans.find(({ attributes }) => attributes['conghua.request.id'] === id);

  test('gets a span for a request, hung on what the client sent along', () => {
    expect(requestOf('the-one')).toMatchObject({
      service: 'conghua-graph',
      trace,
      parent,
      name: 'POST /graphql',
      kind: 'SPAN_KIND_SERVER',
      attributes: {
        'http.route': '/graphql',
        'http.response.status_code': 200,
        'graphql.operation.name': 'Both',
        'conghua.operation.hash': expect.stringMatching(/^[0-9a-f]{64}$/),
        'conghua.operation.cost': expect.any(Number),
      },
    });
  });

  test('gets a span below it for each statement, named by the fragment it begins with', () => {
    const request = requestOf('the-one');
    const below = spans.filter((span) => span.parent === request?.id);
    expect(
      below.map(({ name, attributes }) => [name, attributes['db.response.returned_rows']]).sort(),
    ).toEqual([
      ['query/laws', 1],
      ['query/towns', 4],
    ]);
    for (const span of below) {
      expect(span).toMatchObject({ trace, kind: 'SPAN_KIND_CLIENT', status: 'STATUS_CODE_UNSET' });
      expect(span.nanoseconds).toBeGreaterThan(0);
      expect(span.nanoseconds).toBeLessThanOrEqual(request?.nanoseconds ?? 0);
    }
  });

  test('sees which statement failed', () => {
    const request = requestOf('the-failing-one');
    expect(request?.attributes['error.type']).toBe('INTERNAL_SERVER_ERROR');
    expect(spans.filter((span) => span.parent === request?.id)).toEqual([
      expect.objectContaining({ name: 'query/laws', status: 'STATUS_CODE_ERROR' }),
    ]);
  });

  test('learns nothing of what was looked for', () => {
    expect(JSON.stringify(spans)).not.toContain('totalCount');
  });
});

const ask = (service: Service, headers: Record<string, string>, text: string) =>
  service.app.inject({ method: 'POST', url: '/graphql', headers, payload: { query: text } });
