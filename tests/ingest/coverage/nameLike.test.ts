import { expect, test } from 'vitest';
import { nameLikeIn } from '../../../src/ingest/coverage/nameLike.js';

/** What looks like a name, with those of its words that must be accounted for. */
const found = (text: string): [string, string][] =>
  nameLikeIn(text).map(({ token, words }) => [token, words.map((word) => word.text).join(' ')]);

test.each<[title: string, text: string, names: [string, string][]]>([
  ['capitalised words in a row are one name', 'in Tai Ping Town there', [['Tai Ping Town', 'tai ping town']]],
  [
    'small words and hyphens join its parts',
    'the Greater -Bay Area of the North and South',
    [['Greater -Bay Area of the North and South', 'greater bay area north south']],
  ],
  ['so does a possessive', "the People's Commission", [["People's Commission", 'people commission']]],
  ['a comma does not', 'from Anna, Berta', [['Anna', 'anna'], ['Berta', 'berta']]], // prettier-ignore
  ['the first word of a sentence is capitalised anyway', 'It rains. Then it stops! (And so on.) He', []],
  ['but not the ones after it', 'The Political System grew.', [['The Political System', 'political system']]],
  ['after a colon no sentence starts', 'Edit: Huang Limin', [['Huang Limin', 'huang limin']]],
  [
    'quoted words are a name whatever their case',
    'a "green belt", “old town” and 《红棉》',
    [['green belt', 'green belt'], ['old town', 'old town'], ['红棉', '红 棉']], // prettier-ignore
  ],
  ['so are quoted characters, and capitals among them', '学「枫桥」用APP', [['枫桥', '枫 桥'], ['APP', 'app']]], // prettier-ignore
  ['quoted small words and numerals are accounted for elsewhere', '"the 3 of us"', [['the 3 of us', 'us']]],
  ['a mark without its partner quotes nothing', 'it ran. " Since then', []],
  ['what is capitalised and quoted stands once', 'a "Red Index" here', [['Red Index', 'red index']]],
])('%s', (_title, text, names) => {
  expect(found(text)).toEqual(names);
});

test('each of its words stands where it says', () => {
  const text = 'called the "Green belt" of Lakeside';
  const words = nameLikeIn(text).flatMap((name) => name.words);
  expect(words.map(({ start, end }) => text.slice(start, end))).toEqual(['Green', 'belt', 'Lakeside']);
});
