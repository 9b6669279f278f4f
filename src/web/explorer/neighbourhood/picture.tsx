import type { Core, EventObject, SingularElementReturnValue } from 'cytoscape';
import { useEffect, useRef } from 'react';
import { useLanguage } from '../language/language.js';
import type { EntityLinkType } from '../operations.js';
import { draw, openDrawing } from './drawing.js';
import type { Drawn } from './merge.js';

interface PictureProps {
  readonly drawn: Drawn;
  readonly centre: string;
  readonly selected: string | undefined;
  readonly select: (id: string) => void;
  readonly link: string | undefined;
  readonly selectLink: (id: string) => void;
  /** Opens or folds a thing: a second tap on it. */
  readonly toggle: (id: string) => void;
  readonly pinned: readonly string[];
}

/** The neighbourhood on a canvas; the lists beside it hold the same for those who do not see it. */
export function Picture(props: PictureProps) {
  const { drawn, centre, selected, link, pinned } = props;
  const { messages } = useLanguage();
  const place = useRef<HTMLDivElement>(null);
  const drawing = useRef<Core>(null);
  const reader = useRef(props);
  reader.current = props;

  useEffect(() => {
    if (!place.current) return;
    const opened = openDrawing(place.current);
    const idOf = ({ target }: EventObject): string => (target as SingularElementReturnValue).id();
    opened.on('tap', 'node', (event) => reader.current.select(idOf(event)));
    opened.on('dbltap', 'node', (event) => reader.current.toggle(idOf(event)));
    opened.on('tap', 'edge', (event) => reader.current.selectLink(idOf(event)));
    drawing.current = opened;
    return () => {
      opened.destroy();
      drawing.current = null;
    };
  }, []);

  useEffect(() => {
    if (drawing.current)
      draw(drawing.current, drawn, pinned, (predicate) => messages.predicates[predicate as EntityLinkType]);
  }, [drawn, pinned.join(), messages]);

  useEffect(() => {
    const all = drawing.current;
    if (!all) return;
    all.elements().unselect().removeClass('centre near');
    all.getElementById(centre).addClass('centre');
    const chosen = all.getElementById(selected ?? centre);
    chosen.select();
    chosen.connectedEdges().addClass('near');
    if (link !== undefined) all.getElementById(link).addClass('near').select();
  }, [drawn, centre, selected, link]);

  return (
    <div className="picture">
      <div ref={place} role="img" aria-label={messages.neighbourhood.picture} className="canvas" />
      <button type="button" className="fit" onClick={() => drawing.current?.fit(undefined, 24)}>
        {messages.neighbourhood.fit}
      </button>
    </div>
  );
}
