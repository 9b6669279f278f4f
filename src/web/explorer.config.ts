import { defineConfig } from 'vite';

/** The explorer; like the playground it is built into the package and asks no other host for anything. */
export default defineConfig({
  root: 'src/web/explorer',
  base: '/explorer/',
  logLevel: 'warn',
  build: {
    outDir: '../../../dist/web/explorer',
    emptyOutDir: true,
    sourcemap: false,
    chunkSizeWarningLimit: 1_000,
    reportCompressedSize: false,
    rolldownOptions: {
      onwarn(warning, warn) {
        if (warning.code !== 'MODULE_LEVEL_DIRECTIVE') warn(warning);
      },
    },
  },
});
