import { readFile } from 'node:fs/promises';
import type { Plugin } from 'vite';
import { framed } from './frame.js';
import { rendered } from './markdown.js';
import { readSite } from './pages.js';

/** Writes every page, and the files that pages show or offer. */
export function documentation(): Plugin {
  return {
    name: 'documentation',
    async generateBundle(_options, bundle) {
      // A style sheet alone leaves an empty script behind.
      for (const [name, { type }] of Object.entries(bundle)) {
        if (type === 'chunk') Reflect.deleteProperty(bundle, name);
      }
      const css = Object.keys(bundle).find((name) => name.endsWith('.css'));
      if (css === undefined) throw new Error('docs.css was not built.');
      const site = await readSite();
      for (const page of site.pages) {
        const source = framed(page, rendered(page, site), css);
        this.emitFile({ type: 'asset', fileName: page.address, source });
      }
      for (const { file, address } of site.copies) {
        this.emitFile({ type: 'asset', fileName: address, source: await readFile(file) });
      }
    },
  };
}
