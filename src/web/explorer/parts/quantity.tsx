import { useLanguage } from '../language/language.js';
import type { Aspect, QuantityPartsFragment } from '../operations.js';
import { printedText, quantityText } from './quantityText.js';

/** A figure as it is read and, where that is not the same, as it is printed. */
export function Quantity(props: { readonly quantity: QuantityPartsFragment; readonly aspect: Aspect }) {
  const { messages, tongue } = useLanguage();
  const printed = printedText(props.quantity);
  return (
    <span className="quantity">
      <strong>{quantityText(props.quantity, messages, tongue, props.aspect)}</strong>
      {printed !== null && props.quantity.amount !== null && (
        <small lang="en"> {messages.printed(printed)}</small>
      )}
    </span>
  );
}
