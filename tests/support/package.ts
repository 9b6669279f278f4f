import { execFileSync } from 'node:child_process';
import { projectRoot } from '../../src/projectRoot.js';

/** What `npm pack` tells of the package. */
export interface Packed {
  readonly filename: string;
  readonly files: readonly { readonly path: string; readonly size: number }[];
}

/** Packs what is built, or only tells what would be packed. */
export function pack(...options: string[]): Packed {
  const words = ['pack', '--json', '--ignore-scripts', ...options];
  const printed = execFileSync('npm', words, {
    cwd: projectRoot,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const told = JSON.parse(printed) as Packed[] | Record<string, Packed>;
  const [packed] = Object.values(told);
  if (packed === undefined) throw new Error(`npm pack told nothing of a package: ${printed}`);
  return packed;
}
