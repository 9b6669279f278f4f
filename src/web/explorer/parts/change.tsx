import { useLanguage } from '../language/language.js';
import type { ChangePartsFragment, QuantityPartsFragment } from '../operations.js';
import { periodText } from './periodText.js';
import { amountText, quantityText } from './quantityText.js';

interface LineProps {
  readonly change: ChangePartsFragment;
  /** What the baseline became, where it does not stand beside this. */
  readonly to?: QuantityPartsFragment | undefined;
}

/** How a figure changed against its baseline: what is stated, what comes out, and whether the two agree. */
export function ChangeLine({ change, to }: LineProps) {
  const { messages, tongue } = useLanguage();
  const words = messages.figures.change;
  const { baseline, stated, computed, agrees } = change;
  const when = baseline.period ? periodText(baseline.period.edtf, messages) : '';
  return (
    <span className="change">
      {words.from(quantityText(baseline.quantity, messages, tongue), when)}
      {to && words.to(quantityText(to, messages, tongue))}
      {' · '}
      {words.stated(quantityText(stated, messages, tongue, 'CHANGE_PCT'))}
      {computed !== null && ` · ${words.computed(messages.percent(amountText(computed, tongue, true)))}`}
      {agrees !== null && (
        <span className={agrees ? 'agrees' : 'differs'}>
          <span aria-hidden="true">{agrees ? '✓ ' : '✗ '}</span>
          {agrees ? words.agrees : words.differs}
        </span>
      )}
    </span>
  );
}
