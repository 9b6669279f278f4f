/** Something that reports speak of, under one id in all of them. */
export interface Known {
  readonly id: string;
  readonly kind: string;
  readonly name: { readonly en: string; readonly zh: string };
  readonly more: object;
}

const parts = ['Bai', 'Chang', 'Dong', 'Fu', 'Gang', 'Hua', 'Jing', 'Lan', 'Ming', 'Nan', 'Ping', 'Qing'];
const signs = ['白', '长', '东', '福', '港', '花', '景', '兰', '明', '南', '平', '清'];

/** A name for each number below 144; no two have the same one. */
function nameOf(number: number): { en: string; zh: string } {
  const [first, second] = [Math.floor(number / parts.length) % parts.length, number % parts.length];
  return {
    en: `${parts[first]}${parts[second]?.toLowerCase()}`,
    zh: `${signs[first]}${signs[second]}`,
  };
}

/** Something under an id of its kind. */
export const known = (id: string, kind: string, en: string, zh: string, more: object = {}): Known => ({
  id,
  kind,
  name: { en, zh },
  more,
});

/** So many, each made of its number. */
export const many = <Item>(count: number, make: (number: number) => Item): Item[] =>
  Array.from({ length: count }, (_, number) => make(number));

/** The city around every district. */
export const city = known('region/pearl', 'REGION', 'Pearl City', '珠城', { level: 'CITY' });

/** What every district has a part in. */
export const programs = many(16, (number) =>
  known(
    `program/${nameOf(number).en.toLowerCase()}`,
    'PROGRAM',
    `${nameOf(number).en} Programme`,
    `${nameOf(number).zh}工程`,
    {
      form: 'PROJECT',
    },
  ),
);
export const awards = many(40, (number) =>
  known(
    `award/${nameOf(number).en.toLowerCase()}`,
    'AWARD',
    `${nameOf(number).en} Title`,
    `${nameOf(number).zh}称号`,
    {
      form: 'TITLE',
    },
  ),
);
export const laws = many(6, (number) =>
  known(
    `law/${nameOf(number).en.toLowerCase()}`,
    'LAW',
    `${nameOf(number).en} Law`,
    `${nameOf(number).zh}法`,
    {
      level: 'NATIONAL',
    },
  ),
);

/** A district with what lies in it. */
export interface District {
  readonly district: Known;
  readonly towns: readonly Known[];
  /** Each with the town that it is part of. */
  readonly villages: readonly (Known & { readonly town: Known })[];
  readonly organizations: readonly Known[];
}

/** The district of this number; the same name is that of other villages elsewhere. */
export function districtOf(number: number): District {
  const { en, zh } = nameOf(number);
  const slug = en.toLowerCase();
  const towns = many(5, (town) => {
    const name = nameOf(7 * number + town);
    return known(`town/${slug}-${name.en.toLowerCase()}`, 'TOWN', `${name.en} Town`, `${name.zh}镇`, {
      form: 'TOWN',
    });
  });
  const villages = many(15, (village) => {
    const town = towns[village % towns.length] as Known;
    const name = nameOf(5 * number + village);
    return {
      ...known(
        `village/${town.id.slice('town/'.length)}-${name.en.toLowerCase()}`,
        'VILLAGE',
        `${name.en} Village`,
        `${name.zh}村`,
      ),
      town,
    };
  });
  const organizations = many(8, (office) => {
    const name = nameOf(11 * number + office);
    return known(
      `organization/${slug}-${name.en.toLowerCase()}`,
      'ORGANIZATION',
      `${name.en} Office`,
      `${name.zh}办公室`,
      { form: 'GOVERNMENT_BODY' },
    );
  });
  return {
    district: known(`district/${slug}`, 'DISTRICT', `${en} District`, `${zh}区`),
    towns,
    villages,
    organizations,
  };
}

/** What is counted everywhere. */
export const metrics = [
  ['disputes', 'CASE', 'COUNT'],
  ['incidents', 'CASE', 'COUNT'],
  ['cameras', 'DEVICE', 'COUNT'],
  ['volunteers', 'PERSON', 'COUNT'],
  ['trainings', 'EVENT', 'COUNT'],
  ['safety', 'PERCENT', 'RATE'],
  ['satisfaction', 'PERCENT', 'RATE'],
  ['area', 'SQUARE_METRE', 'AREA'],
].map(([slug, unit, statType]) => ({
  id: `metric/${slug}`,
  name: { en: slug as string },
  unit,
  statType,
  description: `How many or how much there is of ${slug} in the area in the month.`,
}));
