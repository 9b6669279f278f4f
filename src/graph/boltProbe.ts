import { connect } from 'node:net';
import { connect as connectSecurely } from 'node:tls';

/** Milliseconds in which a server has to answer the first word of Bolt. It needs no query, and no place in a pool. */
const patience = 600;

/** The word that Bolt begins with, and four versions of which one is chosen. */
const handshake = Buffer.from('6060b017' + '00020805' + '00000005' + '00000404' + '00000004', 'hex');

/** Asks whether anything speaks Bolt at an address; null for an address that stands for several servers. */
export function boltProbe(uri: string): (() => Promise<boolean>) | null {
  const { protocol, hostname, port } = new URL(uri);
  if (!protocol.startsWith('bolt')) return null;
  const address = { host: hostname.replace(/^\[|\]$/g, ''), port: Number(port || 7687) };
  // Whose certificate it is, the driver looks at.
  const isPlain = protocol === 'bolt:';
  const open = () =>
    isPlain ? connect(address) : connectSecurely({ ...address, rejectUnauthorized: false });
  return () =>
    new Promise((resolve) => {
      const socket = open();
      const tell = (answers: boolean): void => {
        resolve(answers);
        socket.destroy();
      };
      socket.setTimeout(patience);
      socket.once(isPlain ? 'connect' : 'secureConnect', () => socket.write(handshake));
      socket.once('data', () => tell(true));
      for (const end of ['timeout', 'error', 'close']) socket.once(end, () => tell(false));
      setTimeout(() => tell(false), patience).unref();
    });
}
