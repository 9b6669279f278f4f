import { useLanguage } from '../language/language.js';
import type { ChangePartsFragment } from '../operations.js';
import { periodText } from './periodText.js';
import { amountText, quantityText } from './quantityText.js';

/** How a figure changed against its baseline: what is stated, what comes out, and whether the two agree. */
export function ChangeLine({ change }: { readonly change: ChangePartsFragment }) {
  const { messages, tongue } = useLanguage();
  const words = messages.figures.change;
  const { baseline, stated, computed, agrees } = change;
  const when = baseline.period ? periodText(baseline.period.edtf, messages) : '';
  return (
    <span className="change">
      {words.from(quantityText(baseline.quantity, messages, tongue), when)}
      {' · '}
      {words.stated(quantityText(stated, messages, tongue, 'CHANGE_PCT'))}
      {computed !== null && ` · ${words.computed(`${amountText(computed, tongue, true)}\u00a0%`)}`}
      {agrees !== null && (
        <span className={agrees ? 'agrees' : 'differs'}>
          <span aria-hidden="true">{agrees ? '✓ ' : '✗ '}</span>
          {agrees ? words.agrees : words.differs}
        </span>
      )}
    </span>
  );
}
