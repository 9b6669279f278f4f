import { files, type ReportFacts } from '../../src/ingest/format/files.js';
import type { PassageTexts } from '../../src/ingest/source.js';
import { drawing, type Draw } from './draw.js';
import { largeDistrict, type LargeDistrict } from './largeDistrict.js';
import { awards, city, metrics, type Known } from './world.js';
import { figureFrom, outcomes, written, Writing } from './writing.js';

/** A report ready to be loaded, with the text of its passages. */
export interface LargeReport {
  readonly facts: ReportFacts;
  readonly texts: PassageTexts;
}

/** The report of a district of about a thousand things; the same for the same seed. */
export function makeLarge(number: number, seed: number): LargeReport {
  const draw = drawing(seed * 1_000_003 + number);
  const world = largeDistrict(number);
  const writing = new Writing();
  tellOfPlaces(writing, world);
  tellOfDoings(writing, world, draw);
  tellOfAwards(writing, world, draw);
  tellOfFigures(writing, world, draw);
  const id = `${world.district.id.slice('district/'.length)}-2022-12-31`;
  const contents = written(id, '2022-12-31', world.district, writing).files;
  const names = Object.keys(files) as (keyof typeof files)[];
  const facts = names.map((name) => [name, files[name].parse(contents[name] ?? [])]);
  return {
    facts: Object.fromEntries(facts) as ReportFacts,
    texts: new Map(writing.lines.map((line, at) => [at + 1, line])),
  };
}

function tellOfPlaces(writing: Writing, { district, TOWN, VILLAGE }: LargeDistrict): void {
  const governed = { role: 'ADMINISTRATIVE' };
  writing.relate('PART_OF', district, 'whole', city, 'is governed by', governed);
  for (const town of TOWN) writing.relate('PART_OF', town, 'whole', district, 'is governed by', governed);
  VILLAGE.forEach((village, at) => {
    const town = TOWN[at % TOWN.length] ?? district;
    writing.relate('PART_OF', village, 'whole', town, 'is governed by', governed);
  });
}

function tellOfDoings(writing: Writing, world: LargeDistrict, draw: Draw): void {
  const { district, TOWN, VILLAGE, ORGANIZATION, PROGRAM, CAMPAIGN, PERSON, PUBLICATION, LAW, EVENT } = world;
  const offices = (): Known => draw.skewed(ORGANIZATION);
  for (const office of ORGANIZATION)
    writing.relate('LOCATED_IN', office, 'place', draw.from([district, ...TOWN]), 'works in');
  for (const program of PROGRAM) {
    writing.relate('RUNS', offices(), 'program', program, 'runs the');
    writing.relate('IMPLEMENTS', program, 'law', draw.skewed(LAW), 'carries out the');
    writing.relate('LOCATED_IN', program, 'place', draw.from(VILLAGE), 'is tried in');
  }
  for (const campaign of CAMPAIGN) writing.relate('RUNS', offices(), 'campaign', campaign, 'leads the');
  for (const paper of PUBLICATION)
    writing.relate('PUBLISHED', offices(), 'publication', paper, 'brought out the');
  for (const person of PERSON) {
    const title = { literal: 'head of it' };
    writing.relate('HOLDS_ROLE', person, 'organization', draw.from(ORGANIZATION), 'heads the', title);
    writing.relate('PARTICIPATES_IN', person, 'event', draw.skewed(EVENT), 'took part in the');
  }
}

/** Half a grant for each thing: a few have many, most have none; a fifth of the awards are those of the whole country. */
function tellOfAwards(
  writing: Writing,
  { TOWN, VILLAGE, ORGANIZATION, AWARD }: LargeDistrict,
  draw: Draw,
): void {
  for (let at = 0; at < 500; at += 1) {
    const recipient = draw.skewed(draw.from([VILLAGE, VILLAGE, VILLAGE, TOWN, ORGANIZATION]));
    const award = draw.skewed(draw.below(5) === 0 ? awards : AWARD);
    writing.grant(recipient, award, 2015 + draw.below(8), draw.from(outcomes));
  }
}

const years = ['2017', '2018', '2019', '2020', '2021', '2022'];

/** Towns are counted every year, villages now and then. */
function tellOfFigures(writing: Writing, { district, TOWN, VILLAGE }: LargeDistrict, draw: Draw): void {
  for (const metric of metrics)
    for (const year of years)
      for (const subject of [district, ...TOWN])
        writing.count(subject, metric, figureFrom(draw, metric.unit, year));
  for (const village of VILLAGE) {
    const metric = draw.from(metrics);
    for (const year of years.slice(-2)) writing.count(village, metric, figureFrom(draw, metric.unit, year));
  }
}
