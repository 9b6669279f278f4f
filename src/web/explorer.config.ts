import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { defineConfig, type Plugin } from 'vite';

const outDir = 'dist/web/explorer';

/** The explorer; like the playground it is built into the package and asks no other host for anything. */
export default defineConfig({
  root: 'src/web/explorer',
  base: '/explorer/',
  logLevel: 'warn',
  plugins: [packed()],
  build: {
    outDir: `../../../${outDir}`,
    emptyOutDir: true,
    sourcemap: false,
    chunkSizeWarningLimit: 1_000,
    reportCompressedSize: false,
    rolldownOptions: {
      onLog(level, log, tell) {
        if (log.code !== 'MODULE_LEVEL_DIRECTIVE') tell(level, log);
      },
    },
  },
});

/** Lays each file there packed as well, so that the service need not pack it for every visitor. */
function packed(): Plugin {
  return {
    name: 'packed',
    async closeBundle() {
      const folder = join(outDir, 'assets');
      const files = (await readdir(folder)).filter((file) => /\.(js|css)$/.test(file));
      for (const file of files) {
        await writeFile(
          join(folder, `${file}.gz`),
          gzipSync(await readFile(join(folder, file)), { level: 9 }),
        );
      }
    },
  };
}
