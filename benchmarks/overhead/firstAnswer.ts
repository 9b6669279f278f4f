import type { Operation } from '../speed/operations.js';
import { middle } from './turn.js';
import { startVariant, type Conditions } from './variants.js';

/** Milliseconds from the start of a process to its first answer of an operation: the middle one of several, in turns. */
export async function firstAnswers(
  conditions: Conditions,
  operation: Operation | undefined,
  rounds: number,
): Promise<Readonly<Record<string, number>>> {
  const names = [
    'quiet',
    'watched',
    'traced',
    ...(conditions.folders.before === undefined ? [] : ['before']),
  ];
  const times = new Map<string, number[]>(names.map((name) => [name, []]));
  for (let round = 0; round < rounds; round += 1)
    for (const name of names) {
      const start = performance.now();
      const variant = await startVariant(name, conditions);
      await variant.post({ query: operation?.query, variables: operation?.variables });
      times.get(name)?.push(performance.now() - start);
      await variant.stop();
    }
  return Object.fromEntries([...times].map(([name, values]) => [name, middle(values)]));
}
