import { connect, type Socket } from 'node:net';

/** An answer as far as it is looked at: whoever asks thousands of times a second cannot look at more. */
export interface LineAnswer {
  /** 0 where the connection ended without an answer. */
  readonly status: number;
  readonly retryAfter: boolean;
  readonly body: Buffer;
}

const headEnd = Buffer.from('\r\n\r\n');
const broken: LineAnswer = { status: 0, retryAfter: false, body: Buffer.alloc(0) };

/** A question as it goes over the wire. */
export function written(query: string, path = '/graphql'): Buffer {
  const body = JSON.stringify({ query });
  const head = [
    `POST ${path} HTTP/1.1`,
    'host: 127.0.0.1',
    'content-type: application/json',
    `content-length: ${Buffer.byteLength(body)}`,
  ];
  return Buffer.from(`${head.join('\r\n')}\r\n\r\n${body}`);
}

/** A connection that stays open, for one question at a time: HTTP with a tenth of what Node's own client takes. */
export class Line {
  readonly #socket: Socket;
  #received: Buffer = Buffer.alloc(0);
  #tell: ((answer: LineAnswer) => void) | null = null;
  isOpen = true;
  /** Until it is asked for the first time: a server that is busy takes new connections in late. */
  isNew = true;

  constructor(port: number, localAddress = '127.0.0.1') {
    this.#socket = connect({ port, host: '127.0.0.1', localAddress, noDelay: true });
    this.#socket.on('data', (part) => this.#read(part));
    this.#socket.on('error', () => undefined).on('close', () => this.#end());
  }

  ask(question: Buffer): Promise<LineAnswer> {
    return new Promise((resolve) => {
      if (!this.isOpen) {
        resolve(broken);
        return;
      }
      this.#tell = resolve;
      this.isNew = false;
      this.#socket.write(question);
    });
  }

  close(): void {
    this.#socket.destroy();
  }

  #read(part: Buffer): void {
    this.#received = this.#received.length === 0 ? part : Buffer.concat([this.#received, part]);
    const end = this.#received.indexOf(headEnd);
    if (end === -1) return;
    const head = this.#received.toString('latin1', 0, end);
    const length = Number(/content-length: (\d+)/i.exec(head)?.[1] ?? NaN);
    if (Number.isNaN(length)) throw new Error(`Expected an answer that tells its length, got ${head}`);
    const [from, to] = [end + headEnd.length, end + headEnd.length + length];
    if (this.#received.length < to) return;
    const body = this.#received.subarray(from, to);
    this.#received = this.#received.subarray(to);
    this.#say({ status: Number(head.slice(9, 12)), retryAfter: /\nretry-after:/i.test(head), body });
  }

  #end(): void {
    this.isOpen = false;
    this.#say(broken);
  }

  #say(answer: LineAnswer): void {
    const tell = this.#tell;
    this.#tell = null;
    tell?.(answer);
  }
}
