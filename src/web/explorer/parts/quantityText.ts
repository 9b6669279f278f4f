import type { Messages } from '../language/english.js';
import type { Tongue } from '../language/tongue.js';
import type { Aspect, QuantityPartsFragment } from '../operations.js';

const locales: Record<Tongue, string> = { en: 'en', zh: 'zh-CN' };

/** An exact decimal number with its digits grouped; it never goes through a float. */
export function amountText(amount: string, tongue: Tongue, signed = false): string {
  const format = new Intl.NumberFormat(locales[tongue], {
    maximumFractionDigits: 20,
    signDisplay: signed ? 'exceptZero' : 'auto',
  });
  return format.format(amount as `${number}`).replace('-', '−');
}

/** A quantity in words: limit, number and unit; what is printed where no number can be read. */
export function quantityText(
  { amount, comparator, text, unit }: QuantityPartsFragment,
  messages: Messages,
  tongue: Tongue,
  aspect: Aspect = 'LEVEL',
): string {
  if (amount === null) return `“${text}”`;
  const number = amountText(amount, tongue, aspect === 'CHANGE_PCT' || aspect === 'CHANGE_ABS');
  const limit = messages.comparators[comparator];
  return [limit, withUnit(number, amount, unit, messages, tongue)].filter((part) => part !== '').join(' ');
}

function withUnit(
  number: string,
  amount: string,
  { code, name }: QuantityPartsFragment['unit'],
  messages: Messages,
  tongue: Tongue,
): string {
  if (code === 'PERCENT') return messages.percent(number);
  if (code === 'RANK') return messages.rank(number);
  const known = messages.units[code];
  if (tongue === 'zh') return `${number}\u00a0${known ?? name}`;
  return amount === '1' ? `${number}\u00a0${name}` : `${number}\u00a0${known ?? `${name}s`}`;
}

/** What a figure says beyond how many there are; a plain one says no more. */
export function aspectText(aspect: Aspect, { aspects }: Messages): string {
  return aspect === 'LEVEL' ? '' : aspects[aspect];
}

/** A unit as a heading: what is counted. */
export function unitName(
  { code, name }: QuantityPartsFragment['unit'],
  messages: Messages,
  tongue: Tongue,
): string {
  if (code === 'PERCENT') return '%';
  if (code === 'RANK') return messages.aspects.RANK;
  return messages.unitNames[code] ?? messages.units[code] ?? (tongue === 'zh' ? name : `${name}s`);
}

/** What is printed, where it does not say the same as the number that was read. */
export function printedText({ text, amount }: QuantityPartsFragment): string | null {
  const plain = text.replaceAll(',', '').replace(/%$/, '').trim();
  const isSame = amount !== null && (plain === amount || `-${plain}` === amount) && !/,\d{4}/.test(text);
  return isSame ? null : text;
}
