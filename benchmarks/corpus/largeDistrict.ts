import { known, many, type Known } from './world.js';

const parts = [
  ['bai', '白'],
  ['chang', '长'],
  ['dong', '东'],
  ['fu', '福'],
  ['gang', '港'],
  ['hua', '花'],
  ['jing', '景'],
  ['lan', '兰'],
  ['ming', '明'],
  ['nan', '南'],
  ['ping', '平'],
  ['qing', '清'],
] as const;

/** Three syllables for each number below 1,728; no two have the same ones. */
function syllables(number: number): { en: string; zh: string } {
  const chosen = [144, 12, 1].map((weight) => parts[Math.floor(number / weight) % parts.length] ?? parts[0]);
  const en = chosen.map(([pinyin]) => pinyin).join('');
  return { en: `${en[0]?.toUpperCase()}${en.slice(1)}`, zh: chosen.map(([, sign]) => sign).join('') };
}

/** What the ids of the district with this number begin with. */
export const slugOf = (number: number): string => syllables(number).en.toLowerCase();

/** Kinds with what a name of theirs ends in, how many a district of a thousand has, and what else they say. */
const make = {
  TOWN: ['Town', '镇', 20, { form: 'TOWN' }],
  VILLAGE: ['Village', '村', 420, {}],
  ORGANIZATION: ['Office', '办公室', 200, { form: 'GOVERNMENT_BODY' }],
  PROGRAM: ['Programme', '工程', 120, { form: 'PROJECT' }],
  CAMPAIGN: ['Campaign', '行动', 40, {}],
  AWARD: ['Title', '称号', 60, { form: 'TITLE' }],
  PERSON: ['Official', '干部', 60, {}],
  PUBLICATION: ['Paper', '白皮书', 30, { form: 'WHITE_PAPER' }],
  LAW: ['Rules', '条例', 20, { level: 'DISTRICT' }],
  EVENT: ['Meeting', '会议', 30, {}],
} as const;
type Made = keyof typeof make;

/** A district of about a thousand things. */
export interface LargeDistrict extends Readonly<Record<Made, readonly Known[]>> {
  readonly district: Known;
}

/** The district of this number; a name is that of other things in other districts. */
export function largeDistrict(number: number): LargeDistrict {
  const own = syllables(number);
  const slug = slugOf(number);
  const of = (kind: Made): Known[] => {
    const [ends, zhEnds, count, more] = make[kind];
    return many(count, (at) => {
      const name = syllables((7 * number + 3 * at) % 1728);
      const id = `${kind.toLowerCase()}/${slug}-${name.en.toLowerCase()}`;
      return known(id, kind, `${name.en} ${ends}`, `${name.zh}${zhEnds}`, more);
    });
  };
  const kinds = Object.keys(make) as Made[];
  return {
    district: known(`district/${slug}`, 'DISTRICT', `${own.en} District`, `${own.zh}区`),
    ...(Object.fromEntries(kinds.map((kind) => [kind, of(kind)])) as Record<Made, Known[]>),
  };
}
