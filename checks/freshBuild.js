import { rmSync } from 'node:fs';
import { join } from 'node:path';

/** `npm pack` and `npm publish` run this before they build: nothing of an older build gets into the package. */
rmSync(join(import.meta.dirname, '..', 'dist'), { recursive: true, force: true });
