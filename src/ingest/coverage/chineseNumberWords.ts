/**
 * Characters that numbers are written in. After digits they are a number word of their own, as million is: 3.2 and 万, so
 * that an entry dismisses either of them alone and a figure must rest on both.
 */
const digit = '[〇零一二两三四五六七八九十百千万亿兩萬億]';

/** 一百二十五, 三点五, 三分之二, 百分之九十六点五, 一半. */
const number = `${digit}+(?:分之${digit}+)?(?:点${digit}+)?半?`;

const words = [
  // Which one, in characters or digits.
  String.raw`第(?:\p{N}+|${digit}+)`,
  number,
  // Half, both, two or three together.
  '[半双雙俩仨]',
  // The first one, before what it is the first of; not what only begins with it (首先, 首都, 首席).
  '首(?=[个個次批届屆创創例家位支条條座部名所])',
  // A rank without its number, twice as much, and years counted in bundles.
  '榜首|冠军|亚军|季军|翻番|翻倍|世纪',
];

/**
 * Everyday words that count nothing although they have such a character. Only those that are hardly ever read otherwise:
 * 一起 means together and also one case, and so it is not among them.
 */
const everyday = [
  '一(?:些|定|般|样|直|切|旦|致|体|律|贯|向|再|味|同|并|举|系列|方面)',
  '进一步|唯一|万一|逐一|(?<![系传])统一',
  '十分(?![之钟制满])|百分点|百姓',
];

/**
 * The Chinese words that count or rank by number. A text in characters has no spaces, so that they are found wherever
 * they stand: one too many can be dismissed, and one that is passed over is found by nobody.
 */
export const chineseNumberWords = words.join('|');
/** One more such character after them may make a number after another word: 系统 and 一百. */
export const chineseEverydayWords = `(?:${everyday.join('|')})(?!${digit})`;
