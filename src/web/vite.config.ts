import { defineConfig } from 'vite';

/** Everything a page needs is built into the package: a reader's browser asks no other host for anything. */
export default defineConfig({
  root: 'src/web/playground',
  base: '/playground/',
  logLevel: 'warn',
  worker: { format: 'es' },
  build: {
    outDir: '../../../dist/web/playground',
    emptyOutDir: true,
    // Monaco alone would double the time and triple the size of the build with source maps.
    sourcemap: false,
    // Monaco is one editor of about 4 MB; to be told so at each build helps nobody.
    chunkSizeWarningLimit: 5_000,
    reportCompressedSize: false,
    rolldownOptions: {
      onLog(level, log, tell) {
        // Libraries mark files "use client" for React's servers, of which there is none here.
        if (log.code !== 'MODULE_LEVEL_DIRECTIVE') tell(level, log);
      },
    },
  },
});
