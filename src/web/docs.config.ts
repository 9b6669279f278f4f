import { defineConfig } from 'vite';
import { documentation } from './docs/documentation.js';

/** The documentation as pages, made of the Markdown of this project: what is read at `/docs/` is what stands in the files. */
export default defineConfig({
  root: 'src/web/docs',
  base: './',
  logLevel: 'warn',
  plugins: [documentation()],
  build: {
    outDir: '../../../dist/web/docs',
    emptyOutDir: true,
    reportCompressedSize: false,
    rolldownOptions: { input: 'src/web/docs/docs.css' },
  },
});
