import { times, type Maker } from './makeWorld.js';
import { is, type Thing } from './world.js';

/** As many as that everything is the subject of some. */
const counts = { Relation: 160, AwardGrant: 60, Observation: 60, Gap: 60 };
/** What each sort is called, and the labels it has besides that of all statements. */
const sorts = {
  Relation: { prefix: 'relation', labels: ['Relation'] },
  AwardGrant: { prefix: 'award-grant', labels: ['Relation', 'AwardGrant'] },
  Observation: { prefix: 'observation', labels: ['Observation'] },
};
const periods = [
  { period: '2020', periodStart: '2020-01-01', periodEnd: '2020-12-31' },
  { period: '2021-06', periodStart: '2021-06-01', periodEnd: '2021-06-30' },
  { period: '2012/2022', periodStart: '2012-01-01', periodEnd: '2022-12-31' },
  { period: '2020/..', periodStart: '2020-01-01', periodEnd: null },
];
const noPeriod = { period: null, periodStart: null, periodEnd: null };
export const units = ['CASE', 'PERCENT', 'SQUARE_METRE'];
export const years = [2019, 2021];

export function addStatements(maker: Maker): void {
  addMetrics(maker);
  for (let at = 0; at < counts.Relation; at += 1) addRelation(maker, at);
  for (let at = 0; at < counts.AwardGrant; at += 1) addGrant(maker, at);
  for (let at = 0; at < counts.Observation; at += 1) addObservation(maker, at);
  addSeries(maker);
  addLinks(maker);
  addChanges(maker);
  addPreferredPublishers(maker);
  addGaps(maker);
}

function addMetrics({ world, draw, oneOf, perhaps, standing }: Maker): void {
  for (const [at, nameEn] of ['disputes', 'Disputes', 'area of lakes', 'share of hills'].entries()) {
    world.add({
      __typename: 'Metric',
      labels: ['Metric'],
      id: `metric/${at}`,
      nameEn,
      nameZh: perhaps('湖的面积'),
      unit: draw.from(units),
      statType: oneOf('StatType'),
      description: perhaps('How much of the Lake there is.'),
      ...standing('ReportStatus'),
    });
  }
}

/** What every statement has; nine of ten stand. Each entity is the subject of some, unless one is given. */
function addStatement(
  { world, draw, oneOf, perhaps, standing, restOnWords }: Maker,
  sort: keyof typeof sorts,
  at: number,
  own: object,
  given: Thing | null = null,
): Thing {
  const { prefix, labels } = sorts[sort];
  const entities = world.labelled('Entity');
  const flags = [...new Set(draw.some(['x', 'y'], 2).map(() => oneOf('FlagKind')))];
  const statement = world.add({
    __typename: sort,
    labels: ['Statement', ...labels],
    id: `${prefix}/a/${at}`,
    rank: oneOf('StatementRank'),
    ...standing('StatementStatus'),
    statusReason: perhaps('A reason.'),
    recordedAt: draw.from(times),
    retractedAt: perhaps(draw.from(times)),
    precedence: draw.from(['0 a', '0 b', '1 a']),
    confidence: draw.from([1, 0.75, 0.5]),
    origin: oneOf('Origin'),
    flags,
    flagNotes: flags.map((flag) => `Why ${flag}.`),
    ...(draw.onceIn(3) ? noPeriod : draw.from(periods)),
    ...own,
  });
  world.connect(statement, 'STATED_IN', draw.from(world.labelled('Report')));
  world.connect(statement, 'SUBJECT', given ?? (entities[at % entities.length] as Thing));
  restOnWords(statement);
  return statement;
}

/** A role, a target and what is held have people, campaigns and events for subjects. */
const subjects: Record<string, readonly string[]> = {
  HOLDS_ROLE: ['Person'],
  TARGETS: ['Campaign'],
  HELD: ['Event', 'Campaign'],
};

function addRelation(maker: Maker, at: number): void {
  const { world, draw, oneOf, perhaps } = maker;
  const predicate = draw.onceIn(2) ? draw.from(Object.keys(subjects)) : oneOf('Predicate');
  const needsLiteral = predicate === 'HOLDS_ROLE' || predicate === 'TARGETS';
  const literal = needsLiteral ? 'What is meant' : perhaps('What is meant');
  const labels = subjects[predicate];
  const subject = labels ? draw.from(world.labelled(draw.from(labels))) : null;
  const relation = addStatement(maker, 'Relation', at, { predicate, literal }, subject);
  const objects =
    predicate === 'HOLDS_ROLE'
      ? [...draw.some(world.labelled('Organization'), 1), ...draw.some(world.labelled('Publication'), 1)]
      : draw.some(world.labelled('Entity'), 3);
  for (const entity of objects)
    world.connect(relation, 'OBJECT', entity, { role: draw.from(['place', 'whole']) });
}

function addGrant(maker: Maker, at: number): void {
  const { world, draw, oneOf, perhaps } = maker;
  const own = { predicate: 'RECEIVED', outcome: oneOf('GrantStatus'), year: perhaps(draw.from(years)) };
  const grant = addStatement(maker, 'AwardGrant', at, { ...own, ...noPeriod });
  const [award] = draw.some(world.labelled('Award'), 4);
  const [awarder] = draw.some(world.labelled('Organization'), 5);
  if (award) world.connect(grant, 'OBJECT', award, { role: 'award' });
  if (awarder) world.connect(grant, 'OBJECT', awarder, { role: 'awarder' });
}

function addObservation(
  maker: Maker,
  at: number,
  own: object = {},
  subject: Thing | null = null,
  metric: Thing = maker.draw.from(maker.world.labelled('Metric')),
): void {
  const { world, draw, oneOf, perhaps } = maker;
  const number = draw.from([0, 3, 3, 64.5, 1200]);
  const isRead = !draw.onceIn(4);
  const properties = {
    text: `${number} things`,
    amount: isRead ? String(number) : null,
    value: isRead ? number : null,
    comparator: oneOf('Comparator'),
    lower: perhaps(number),
    upper: perhaps(number),
    unit: draw.from(units),
    aspect: oneOf('Aspect'),
    ...own,
  };
  const observation = addStatement(maker, 'Observation', at, properties, subject);
  world.connect(observation, 'OF', metric);
}

/** Figures of one metric about one thing, of which two are for the same period. */
function addSeries(maker: Maker): void {
  const [district] = maker.world.labelled('District') as [Thing];
  const [metric] = maker.world.labelled('Metric') as [Thing];
  for (const [at, year] of [2019, 2020, 2020, 2022].entries()) {
    const period = { period: `${year}`, periodStart: `${year}-01-01`, periodEnd: `${year}-12-31` };
    const bounds = { lower: null, upper: null };
    const figure = { amount: `${at}.5`, value: at + 0.5, ...bounds, unit: 'CASE', aspect: 'LEVEL' };
    const standing = { status: 'ACTIVE', rank: 'NORMAL' };
    addObservation(maker, counts.Observation + at, { ...period, ...figure, ...standing }, district, metric);
  }
}

function addLinks({ world, draw, perhaps }: Maker): void {
  const statements = world.labelled('Statement');
  for (const [at, statement] of statements.entries()) {
    const before = statements.slice(0, at).filter((one) => one.__typename === statement.__typename);
    for (const type of ['CONFLICTS_WITH', 'SUPERSEDES']) {
      if (!draw.onceIn(3)) continue;
      for (const other of draw.some(before, 2))
        world.connect(statement, type, other, { reason: perhaps('A reason.') });
    }
  }
}

/** Levels with a baseline and what is said of the change between them. */
function addChanges({ world, draw, oneOf }: Maker): void {
  const figures = world.labelled('Observation');
  for (const [at, level] of figures.entries()) {
    const earlier = figures.slice(0, at);
    if (earlier.length === 0 || draw.onceIn(3)) continue;
    world.connect(level, 'BASELINE', draw.from(earlier));
    const stated = draw.from(earlier);
    if (world.edgesFrom(stated, 'CHANGE_OF').length > 0) continue;
    Object.assign(stated, {
      aspect: draw.from(['CHANGE_PCT', 'CHANGE_ABS']),
      comparator: oneOf('Comparator'),
    });
    world.connect(stated, 'CHANGE_OF', level);
  }
}

/** Some edges to publications rest on statements, as all do in a graph that was read from a report. */
function addPreferredPublishers({ world, draw }: Maker): void {
  const relations = world.labelled('Relation').map(({ id }) => id);
  for (const edge of world.edges.filter(({ type, to }) => type === 'PUBLISHED' && is('Publication')(to))) {
    Object.assign(edge, { statementIds: draw.some(relations, 3) });
  }
}

function addGaps({ world, draw, standing, restOnWords }: Maker): void {
  const entities = world.labelled('Entity');
  for (let at = 0; at < counts.Gap; at += 1) {
    const gap = world.add({
      __typename: 'Gap',
      labels: ['Gap'],
      id: `gap/a/${at}`,
      note: `Gap ${at}.`,
      ...standing('ReportStatus'),
    });
    world.connect(gap, 'STATED_IN', draw.from(world.labelled('Report')));
    const about = new Set([entities[at % entities.length] as Thing, ...draw.some(entities, 2)]);
    for (const entity of about) world.connect(gap, 'ABOUT', entity);
    restOnWords(gap);
  }
}
