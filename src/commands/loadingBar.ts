import { Presets, SingleBar } from 'cli-progress';

/** Shows how far the loading of many reports has come. */
export interface LoadingBar {
  /** One more is loaded. */
  readonly loaded: (report: string) => void;
  readonly end: () => void;
}

/** Where standard error is no terminal, a line is written every so many milliseconds instead. */
const lineEvery = 5_000;

/** A bar with the rate and the time that remains. */
export function startLoadingBar(total: number): LoadingBar {
  const bar = new SingleBar(
    {
      format: '{bar} {value}/{total} reports, {rate}/s, {eta_formatted} left  {report}',
      stream: process.stderr,
      noTTYOutput: true,
      notTTYSchedule: lineEvery,
      etaBuffer: 50,
      hideCursor: true,
    },
    Presets.shades_classic,
  );
  const start = Date.now();
  let loaded = 0;
  bar.start(total, 0, { rate: '-', report: '' });
  return {
    loaded: (report) => {
      loaded += 1;
      const rate = loaded / Math.max(0.001, (Date.now() - start) / 1000);
      bar.update(loaded, { rate: rate.toFixed(1), report });
    },
    end: () => bar.stop(),
  };
}
