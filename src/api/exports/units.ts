import { nameOfUnit } from '../../entities/unit.js';
import type { Asking } from '../asking.js';
import { operationFile } from '../operationFile.js';

/** What a code in the column of units stands for. */
export interface DescribedUnit {
  readonly code: string;
  readonly name: string;
  readonly description: string;
}

const query = operationFile('exports/units');

/** The units that are measures, and those of the figures that there are: a report may bring units of its own. */
export async function unitsOf(asking: Asking): Promise<DescribedUnit[]> {
  const { observationSummary: groups } = (await asking.ask({ query })) as {
    readonly observationSummary: readonly { readonly unit: string }[];
  };
  const codes = new Set([...Object.keys(meanings), ...groups.map(({ unit }) => unit)]);
  return [...codes].sort().map(described);
}

function described(code: string): DescribedUnit {
  const name = nameOfUnit(code);
  const counted = `A number of things, each of them counted as one: ${name}.`;
  return { code, name, description: meanings[code] ?? counted };
}

/** What is not counted in things. */
const meanings: Readonly<Record<string, string>> = {
  ACRE: 'An area, 4,046.86 m². Translations print it for mu (亩) too: a flag says where that is likely.',
  CNY: 'An amount of money in yuan.',
  HECTARE: 'An area, 10,000 m².',
  JIN: 'A mass, half a kilogram (斤).',
  KILOGRAM: 'A mass, 1 kg.',
  MU: 'An area, a fifteenth of a hectare or 666.67 m² (亩).',
  PERCENT: 'A share in hundredths, or a change by them: never to be added.',
  RANK: 'A place in an order, of which 1 is the first: never to be added.',
  SQUARE_KILOMETRE: 'An area, 100 hectares (km²).',
  SQUARE_METRE: 'An area, 1 m².',
  TONNE: 'A mass, 1,000 kg.',
  YEAR: 'A length of time in years.',
};
