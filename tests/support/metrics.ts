import { expect } from 'vitest';
import type { Service } from './service.js';

/** A value with its labels, as `/metrics` tells it. */
export interface Sample {
  readonly name: string;
  readonly labels: Readonly<Record<string, string>>;
  readonly value: number;
}

/** What `/metrics` says. */
export async function metricsOf({ app }: Pick<Service, 'app'>): Promise<string> {
  const { statusCode, body } = await app.inject('/metrics');
  expect(statusCode).toBe(200);
  return body;
}

/** The lines that hold a value. */
export function samplesIn(text: string): Sample[] {
  return text.split('\n').flatMap((line) => {
    const [, name, labels = '', value] = /^([a-z_]\w*)(?:\{(.*)\})? (\S+)$/i.exec(line) ?? [];
    return name === undefined ? [] : [{ name, labels: labelsIn(labels), value: Number(value) }];
  });
}

const labelsIn = (text: string): Record<string, string> =>
  Object.fromEntries(
    [...text.matchAll(/(\w+)="((?:[^"\\]|\\.)*)"/g)].map(([, name = '', value = '']) => [name, value]),
  );

/** What is told under a name with these labels, and perhaps others. */
export function samplesOf(
  text: string,
  name: string,
  labels: Readonly<Record<string, string>> = {},
): Sample[] {
  return samplesIn(text)
    .filter((sample) => sample.name === name)
    .filter((sample) => Object.entries(labels).every(([label, value]) => sample.labels[label] === value));
}

/** The same, summed up. */
export function valueOf(text: string, name: string, labels: Readonly<Record<string, string>> = {}): number {
  return samplesOf(text, name, labels).reduce((sum, { value }) => sum + value, 0);
}
