import { connect } from 'node:net';

/** What is written to a connection: bytes, or milliseconds of silence. */
export type Sent = readonly (string | Buffer | number)[];

/** One answer as it came. */
export interface Reply {
  readonly status: number;
  readonly headers: ReadonlyMap<string, string>;
  readonly body: string;
}

/** Everything that came back on one connection until it ended or nothing came for a while. */
export interface Conversation {
  readonly replies: readonly Reply[];
  /** What came that is no answer of HTTP. */
  readonly rest: string;
  readonly milliseconds: number;
}

/** Writes exactly these bytes to a connection of its own, whatever HTTP says of them. */
export async function converse(port: number, sent: Sent, patience = 15_000): Promise<Conversation> {
  const socket = connect(port, '127.0.0.1');
  const received: Buffer[] = [];
  const began = performance.now();
  let last = began;
  socket.on('data', (part: Buffer) => {
    received.push(part);
    last = performance.now();
  });
  // A server that has heard enough ends the connection while we still write.
  socket.on('error', () => undefined);
  const ended = new Promise<void>((resolve) => {
    socket.once('close', () => resolve());
    socket.setTimeout(patience, () => {
      socket.destroy();
      resolve();
    });
  });
  for (const one of sent) {
    if (typeof one === 'number') await new Promise((resolve) => setTimeout(resolve, one));
    else if (socket.writable) socket.write(one);
  }
  await ended;
  return { ...readReplies(Buffer.concat(received)), milliseconds: last - began };
}

function readReplies(all: Buffer): Omit<Conversation, 'milliseconds'> {
  const replies: Reply[] = [];
  let rest = all;
  for (let read = readReply(rest); read !== null; read = readReply(rest)) {
    replies.push(read.reply);
    rest = read.rest;
  }
  return { replies, rest: rest.toString() };
}

function readReply(all: Buffer): { readonly reply: Reply; readonly rest: Buffer } | null {
  const end = all.indexOf('\r\n\r\n');
  const [first = '', ...lines] = all.subarray(0, Math.max(0, end)).toString('latin1').split('\r\n');
  const [, status] = /^HTTP\/1\.1 (\d{3}) /.exec(first) ?? [];
  if (end < 0 || status === undefined) return null;
  const headers = new Map(
    lines.map((line) => [line.split(':')[0]?.toLowerCase() ?? '', line.replace(/^[^:]*: */, '')]),
  );
  const { body, rest } = readBody(all.subarray(end + 4), headers, Number(status));
  return { reply: { status: Number(status), headers, body }, rest };
}

function readBody(from: Buffer, headers: ReadonlyMap<string, string>, status: number) {
  if (status < 200 || status === 204 || status === 304) return { body: '', rest: from };
  if (headers.get('transfer-encoding') === 'chunked') return readChunks(from);
  const length = Number(headers.get('content-length') ?? from.length);
  return { body: from.subarray(0, length).toString(), rest: from.subarray(length) };
}

function readChunks(from: Buffer) {
  const parts: Buffer[] = [];
  let rest = from;
  for (;;) {
    const line = rest.indexOf('\r\n');
    const length = parseInt(rest.subarray(0, Math.max(0, line)).toString(), 16);
    if (line < 0 || Number.isNaN(length)) break;
    parts.push(rest.subarray(line + 2, line + 2 + length));
    rest = rest.subarray(line + 4 + length);
    if (length === 0) break;
  }
  return { body: Buffer.concat(parts).toString(), rest };
}
