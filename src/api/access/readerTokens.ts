import { createHash, timingSafeEqual } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import type { Logger } from 'pino';
import { ConfigError } from '../../config.js';

/** Whom a token lets in. */
interface Reader {
  readonly name: string;
  readonly sha256: Buffer;
}

/** Milliseconds between two looks at the file. */
const pauseBetweenLooks = 1_000;

/**
 * The readers that are let in, by a file with a name and the SHA-256 of a token on each line. It is read again when it
 * has changed; while it cannot be, those stay that were there.
 */
export class ReaderTokens {
  #readers: readonly Reader[];
  #state: string;
  #lookedAt: number;

  constructor(
    private readonly file: string,
    private readonly logger: Pick<Logger, 'info' | 'error'>,
    private readonly now: () => number = () => performance.now(),
  ) {
    this.#state = stateOf(file);
    this.#readers = readTokens(file);
    this.#lookedAt = now();
  }

  /** The name of the reader whose token this is; null if it is nobody's. Takes as long whoever it is. */
  nameOf(token: string): string | null {
    this.#lookAgain();
    const given = createHash('sha256').update(token).digest();
    const known = this.#readers.filter(({ sha256 }) => timingSafeEqual(sha256, given));
    return known[0]?.name ?? null;
  }

  #lookAgain(): void {
    if (this.now() - this.#lookedAt < pauseBetweenLooks) return;
    this.#lookedAt = this.now();
    try {
      const state = stateOf(this.file);
      if (state === this.#state) return;
      this.#readers = readTokens(this.file);
      this.#state = state;
      this.logger.info({ readers: this.#readers.length }, 'the tokens of readers were read again');
    } catch (error) {
      this.logger.error({ err: error }, 'the tokens of readers cannot be read; those from before stay');
    }
  }
}

/** A secret of a cluster is replaced by another file under the same name. */
function stateOf(file: string): string {
  try {
    const { ino, size, mtimeMs } = statSync(file);
    return `${ino} ${size} ${mtimeMs}`;
  } catch {
    throw new ConfigError(`READER_TOKENS_FILE: cannot read ${JSON.stringify(file)}.`);
  }
}

/** Lines that are empty or begin with # are for people. What stands in a line is told to nobody: it may be a token. */
function readTokens(file: string): Reader[] {
  const lines = readFileSync(file, 'utf8')
    .split(/\r?\n/)
    .map((line) => line.trim());
  const readers = lines.flatMap((line, at) =>
    line === '' || line.startsWith('#') ? [] : [readerOf(line, at + 1)],
  );
  if (readers.length === 0)
    throw new ConfigError(`READER_TOKENS_FILE: expected at least one reader, got none.`);
  return readers;
}

function readerOf(line: string, number: number): Reader {
  const [, name = '', sha256 = ''] = /^([\w.@-]{1,64})\s+([0-9a-f]{64})$/i.exec(line) ?? [];
  if (name !== '') return { name, sha256: Buffer.from(sha256, 'hex') };
  throw new ConfigError(
    `READER_TOKENS_FILE: line ${number}: expected a name and the SHA-256 of a token in 64 hexadecimal digits.`,
  );
}
