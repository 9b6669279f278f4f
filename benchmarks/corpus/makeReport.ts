import { drawing, type Draw } from './draw.js';
import { awards, city, districtOf, laws, metrics, programs, type District } from './world.js';
import { figureFrom, outcomes, written, type MadeReport, Writing } from './writing.js';

/** So many districts there are, each with a report for every month. */
const districts = 20;

/** The report with this number: of each district in turn, one for every month. The same for the same seed. */
export function makeReport(number: number, seed: number): MadeReport {
  const draw = drawing(seed * 1_000_003 + number);
  const world = districtOf(number % districts);
  const month = Math.floor(number / districts);
  const published = new Date(Date.UTC(2015, month + 1, 1 + (number % districts))).toISOString().slice(0, 10);
  const id = `${world.district.id.slice('district/'.length)}-${published}`;
  const writing = new Writing();
  tellOfPlaces(writing, world);
  tellOfDoings(writing, world, draw);
  tellOfAwards(writing, world, draw, Number(published.slice(0, 4)));
  tellOfFigures(writing, world, draw, new Date(Date.UTC(2015, month, 1)).toISOString().slice(0, 7));
  return written(id, published, world.district, writing);
}

function tellOfPlaces(writing: Writing, { district, towns, villages }: District): void {
  const administrative = { role: 'ADMINISTRATIVE' };
  writing.relate('PART_OF', district, 'whole', city, 'is governed by', administrative);
  for (const town of towns)
    writing.relate('PART_OF', town, 'whole', district, 'is governed by', administrative);
  for (const village of villages)
    writing.relate('PART_OF', village, 'whole', village.town, 'is governed by', administrative);
}

function tellOfDoings(writing: Writing, { district, organizations }: District, draw: Draw): void {
  for (const office of organizations) {
    writing.relate('LOCATED_IN', office, 'place', district, 'works in');
    writing.relate('RUNS', office, 'program', draw.skewed(programs), 'runs the');
  }
  for (const law of new Set([draw.skewed(laws), draw.skewed(laws)]))
    writing.relate('IMPLEMENTS', district, 'law', law, 'carries out the');
}

function tellOfAwards(writing: Writing, { villages }: District, draw: Draw, year: number): void {
  for (let at = 0; at < 8; at += 1)
    writing.grant(draw.from(villages), draw.skewed(awards), year, draw.from(outcomes));
}

function tellOfFigures(writing: Writing, { district, towns }: District, draw: Draw, period: string): void {
  for (const metric of metrics)
    for (const subject of [district, draw.from(towns)])
      writing.count(subject, metric, figureFrom(draw, metric.unit, period));
}
