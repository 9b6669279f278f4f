import { connect, createServer, type AddressInfo, type Server, type Socket } from 'node:net';

/** What networks and machines do to Bolt. */
export type Fault =
  /** Everything passes. */
  | { readonly kind: 'NONE' }
  /** Connections break, and new ones are refused. */
  | { readonly kind: 'REFUSES' }
  /** Nothing passes, and nobody is told. */
  | { readonly kind: 'SWALLOWS' }
  /** The same, and what was begun before or meanwhile never comes to itself: only new connections do. */
  | { readonly kind: 'LOSES' }
  /** Everything takes this much longer each way. */
  | { readonly kind: 'SLOWS'; readonly milliseconds: number }
  /** An answer breaks off after so many bytes. */
  | { readonly kind: 'CUTS'; readonly bytes: number };

/** Stands before a database, on a port that stays while databases come and go. */
export class FaultyProxy {
  #fault: Fault = { kind: 'NONE' };
  #server: Server | null = null;
  readonly #pairs = new Set<readonly [Socket, Socket]>();
  #port = 0;
  /** Of no use any more, and open all the same. */
  readonly #lost = new Set<Socket>();

  constructor(public target: number) {}

  get port(): number {
    return this.#port;
  }

  /** How many connections pass through. */
  get connections(): number {
    return this.#pairs.size;
  }

  async open(): Promise<this> {
    const server = createServer((client) => this.#join(client));
    await new Promise<void>((resolve) => server.listen(this.#port, '127.0.0.1', resolve));
    this.#port = (server.address() as AddressInfo).port;
    this.#server = server;
    return this;
  }

  close(): void {
    this.#server?.close();
    this.#server = null;
    this.breakOff();
  }

  breakOff(): void {
    for (const pair of this.#pairs) this.#part(pair);
    for (const socket of this.#lost) socket.destroy();
    this.#lost.clear();
  }

  async turn(fault: Fault): Promise<void> {
    this.#fault = fault;
    if (fault.kind === 'REFUSES') this.close();
    else if (this.#server === null) await this.open();
    if (fault.kind === 'LOSES') this.#pairs.forEach((pair) => this.#lose(pair));
    for (const [client, server] of this.#pairs) {
      for (const socket of [client, server])
        if (fault.kind === 'SWALLOWS') socket.pause();
        else socket.resume();
    }
  }

  #join(client: Socket): void {
    const server = connect(this.target, '127.0.0.1');
    const pair = [client, server] as const;
    this.#pairs.add(pair);
    this.#pass(client, server, (part) => part);
    let passed = 0;
    this.#pass(server, client, (part) => {
      passed += part.length;
      if (this.#fault.kind !== 'CUTS' || passed <= this.#fault.bytes) return part;
      setImmediate(() => this.#part(pair));
      return part.subarray(0, Math.ceil(part.length / 2));
    });
    for (const socket of pair) socket.on('error', () => this.#part(pair)).on('close', () => this.#part(pair));
    if (this.#fault.kind === 'SWALLOWS') for (const socket of pair) socket.pause();
    if (this.#fault.kind === 'LOSES') this.#lose(pair);
  }

  #lose(pair: readonly [Socket, Socket]): void {
    this.#pairs.delete(pair);
    for (const socket of pair) this.#lost.add(socket.pause());
  }

  #pass(from: Socket, to: Socket, cut: (part: Buffer) => Buffer): void {
    from.on('data', (part: Buffer) => {
      const wait = this.#fault.kind === 'SLOWS' ? this.#fault.milliseconds : 0;
      const write = (): void => {
        if (to.writable) to.write(cut(part));
      };
      if (wait > 0) setTimeout(write, wait);
      else write();
    });
  }

  #part(pair: readonly [Socket, Socket]): void {
    this.#pairs.delete(pair);
    for (const socket of pair) socket.destroy();
  }
}
