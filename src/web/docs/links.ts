import { posix } from 'node:path';
import type { Page, Site } from './pages.js';

const service = /^http:\/\/(127\.0\.0\.1|localhost):4000(?=\/)/;

/**
 * Where a link of a page leads to when it is read as HTML; null if it leads to a file that has no page. Links to the
 * service as it is started by default lead to this service, wherever it is.
 */
export function linked(page: Page, target: string, { pages, copies }: Site): string | null {
  if (service.test(target)) return target.replace(service, '');
  if (/^([a-z]+:|#|\/)/.test(target)) return target;
  const [path = '', fragment] = target.split('#');
  const file = posix.join(posix.dirname(page.file), path).replace(/\/$/, '');
  const found = [...pages, ...copies].find((other) => [file, `${file}/README.md`].includes(other.file));
  if (found === undefined) return null;
  return (
    posix.relative(posix.dirname(page.address), found.address) +
    (fragment === undefined ? '' : `#${fragment}`)
  );
}
