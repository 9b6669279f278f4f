// Loaded into a service before it starts: tells over the channel to its parent how long its event loop was held up.
import { monitorEventLoopDelay } from 'node:perf_hooks';

const delay = monitorEventLoopDelay({ resolution: 1 });
delay.enable();

process.on('message', (asked) => {
  if (asked !== 'told' && asked !== 'swept') return;
  if (asked === 'swept') globalThis.gc?.();
  const { rss, heapUsed } = process.memoryUsage();
  process.send?.({
    longest: delay.max / 1e6,
    usual: delay.percentile(99) / 1e6,
    rss,
    heapUsed,
    resources: process.getActiveResourcesInfo().length,
  });
  delay.reset();
});
// The channel alone is not to keep the service alive.
process.channel?.unref();
