import { QueryClient } from '@tanstack/react-query';
import { isPassing } from './problem.js';

const retries = 2;

/** What was asked stays for a while, so that going back is at once; what may pass is asked again twice. */
export function createClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: 300_000,
        refetchOnWindowFocus: false,
        // A machine without a network card still reaches its own service.
        networkMode: 'always',
        retry: (failures, error) => failures < retries && isPassing(error),
        retryDelay: (_failures, error) => (isPassing(error) ? (error.retryAfter ?? 1_000) : 1_000),
      },
    },
  });
}
