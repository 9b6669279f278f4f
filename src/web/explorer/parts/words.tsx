import { useMessages } from '../language/language.js';
import type { EvidencePartsFragment } from '../operations.js';
import { passagesOf, type PassageWords } from './passages.js';

/** The words that something rests on: in their passage where the text is loaded, else with where they stand. */
export function Words({ evidence }: { readonly evidence: readonly EvidencePartsFragment[] }) {
  const { statement } = useMessages();
  const passages = passagesOf(evidence);
  if (passages.length === 0) return <p className="muted">{statement.noWords}</p>;
  return (
    <div className="words">
      {passages.map((words) => (
        <figure key={words.passage.id}>
          {words.stretches === null ? <Tokens words={words} /> : <Quote words={words} />}
          <figcaption>
            {statement.passage(words.passage.ordinal)} · <span lang="en">{words.passage.section.title}</span>
          </figcaption>
        </figure>
      ))}
      {passages.some(({ stretches }) => stretches === null) && <p className="muted">{statement.notLoaded}</p>}
    </div>
  );
}

function Quote({ words: { stretches } }: { readonly words: PassageWords }) {
  return (
    <blockquote lang="en">
      {stretches?.map(({ text, isToken }, at) => (isToken ? <mark key={at}>{text}</mark> : text))}
    </blockquote>
  );
}

function Tokens({ words: { tokens } }: { readonly words: PassageWords }) {
  const { statement } = useMessages();
  return (
    <ul className="tokens">
      {tokens.map(({ token, start, end }) => (
        <li key={start}>
          <mark lang="en">{token}</mark> <small>{statement.offsets(start, end)}</small>
        </li>
      ))}
    </ul>
  );
}
