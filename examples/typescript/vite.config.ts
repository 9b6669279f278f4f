import { defineConfig, loadEnv } from 'vite';

/** The page asks its own host, and Vite passes the question on: no CORS while developing. */
export default defineConfig(({ mode }) => {
  const { SERVICE = 'http://127.0.0.1:4000' } = loadEnv(mode, '.', 'SERVICE');
  const proxy = { '/graphql': { target: SERVICE, changeOrigin: true } };
  return { server: { host: '127.0.0.1', proxy }, preview: { host: '127.0.0.1', proxy } };
});
