import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { gunzipSync } from 'node:zlib';
import { runOperating } from './operating.js';

/** A span as a collector receives it. */
export interface ReceivedSpan {
  readonly service: string;
  readonly trace: string;
  readonly id: string;
  readonly parent: string;
  readonly name: string;
  readonly kind: string;
  readonly status: string;
  readonly nanoseconds: number;
  readonly attributes: Readonly<Record<string, unknown>>;
}

/** Takes traces as a collector of OpenTelemetry does. */
export interface Collector {
  readonly url: string;
  readonly spans: () => ReceivedSpan[];
  readonly close: () => void;
}

/** Opens a collector that keeps what it is sent; what that says, OpenTelemetry's own definitions decide. */
export async function openCollector(): Promise<Collector> {
  const received: string[] = [];
  const server = createServer((request, response) => {
    void buffer(request).then((body) => {
      const plain = request.headers['content-encoding'] === 'gzip' ? gunzipSync(body) : body;
      if (request.url === '/v1/traces') received.push(plain.toString('base64'));
      response.writeHead(200, { 'content-type': 'application/x-protobuf' }).end();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    spans: () => runOperating('traces.py', [], received.join('\n')) as ReceivedSpan[],
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
