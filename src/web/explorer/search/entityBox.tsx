import { useCombobox } from 'downshift';
import { useState, type KeyboardEvent, type Ref } from 'react';
import { useLanguage } from '../language/language.js';
import { SearchBoxDocument } from '../operations.js';
import { codeOf } from '../service/problem.js';
import { useAnswer } from '../service/useAnswer.js';
import { Match, type Found } from './match.js';
import { useSettled } from './useSettled.js';

const shown = 8;
const { InputKeyDownEscape } = useCombobox.stateChangeTypes;

interface BoxProps {
  readonly label: string;
  readonly placeholder?: string;
  readonly choose: (id: string) => void;
  /** What happens when Enter is pressed without a choice. */
  readonly submit?: (text: string) => void;
  /** What it begins with. */
  readonly text?: string | undefined;
  readonly ref?: Ref<HTMLInputElement>;
}

/** A box over all names, to choose an entity: the combobox of the ARIA practices. */
export function EntityBox({ label, placeholder, choose, submit, text: given = '', ref }: BoxProps) {
  const { lang } = useLanguage();
  const [text, setText] = useState(given);
  const settled = useSettled(text.trim(), 150);
  const asked = useAnswer(
    SearchBoxDocument,
    { text: settled, lang, first: shown },
    { enabled: settled !== '' },
  );
  const answer = settled === '' ? undefined : asked.result.data?.data.search;
  const found = answer?.edges ?? [];
  const box = useCombobox<Found>({
    items: [...found],
    inputValue: text,
    itemToString: (item) => item?.node.name ?? '',
    // The text is the reader's. Downshift would also empty it at the first letter after a choice, since none stays chosen.
    onInputValueChange: ({ inputValue, type }) => {
      if (type === InputKeyDownEscape) setText(inputValue);
    },
    selectedItem: null,
    onSelectedItemChange: ({ selectedItem }) => {
      if (selectedItem === null) return;
      setText('');
      choose(selectedItem.node.id);
    },
  });
  const isShown = box.isOpen && settled !== '';
  return (
    <form
      role="search"
      aria-label={label}
      className="search"
      onSubmit={(event) => {
        event.preventDefault();
        box.closeMenu();
        if (text.trim() !== '') submit?.(text.trim());
      }}
    >
      <input
        {...box.getInputProps({
          ref,
          'aria-label': label,
          // At once: downshift tells of it a moment later, when a quick hand has typed the next letter.
          onChange: ({ currentTarget }) => setText(currentTarget.value),
          onKeyDown: leaveEnter(box.highlightedIndex),
        })}
        type="search"
        placeholder={placeholder}
        autoComplete="off"
        spellCheck={false}
      />
      <div className="found" hidden={!isShown}>
        <ul {...box.getMenuProps({ 'aria-label': label })}>
          {isShown &&
            found.map((item, index) => (
              <li
                key={item.node.id}
                {...box.getItemProps({ item, index })}
                data-active={box.highlightedIndex === index}
              >
                <Match found={item} />
              </li>
            ))}
        </ul>
        {isShown && (
          <p className="found-note" role="status">
            <FoundNote text={settled} count={answer?.totalCount} error={asked.result.error} />
          </p>
        )}
      </div>
    </form>
  );
}

/** Enter without an option in front belongs to the form. */
function leaveEnter(highlighted: number) {
  return ({ key, nativeEvent }: KeyboardEvent): void => {
    if (key === 'Enter' && highlighted < 0) Object.assign(nativeEvent, { preventDownshiftDefault: true });
  };
}

interface NoteProps {
  readonly text: string;
  readonly count: number | undefined;
  readonly error: Error | null;
}

/** How much was found, or why nothing. */
function FoundNote({ text, count, error }: NoteProps) {
  const { states, search } = useLanguage().messages;
  if (error !== null) return states.problems[codeOf(error)];
  if (count === undefined) return search.searching;
  return count === 0 ? search.nothing(text) : search.results(count);
}
