import type { Core } from 'cytoscape';
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
}

/** The neighbourhood on a canvas; the lists beside it hold the same for those who do not see it. */
export function Picture({ drawn, centre, selected, select }: PictureProps) {
  const { messages } = useLanguage();
  const place = useRef<HTMLDivElement>(null);
  const drawing = useRef<Core>(null);
  const choose = useRef(select);
  choose.current = select;

  useEffect(() => {
    if (!place.current) return;
    const opened = openDrawing(place.current);
    opened.on('tap', 'node', ({ target }) => choose.current((target as { id: () => string }).id()));
    drawing.current = opened;
    return () => {
      opened.destroy();
      drawing.current = null;
    };
  }, []);

  useEffect(() => {
    if (drawing.current)
      draw(drawing.current, drawn, (predicate) => messages.predicates[predicate as EntityLinkType]);
  }, [drawn, messages]);

  useEffect(() => {
    const all = drawing.current;
    if (!all) return;
    all.nodes().unselect().removeClass('centre');
    all.edges().removeClass('near');
    all.getElementById(centre).addClass('centre');
    const chosen = all.getElementById(selected ?? centre);
    chosen.select();
    chosen.connectedEdges().addClass('near');
  }, [drawn, centre, selected]);

  return (
    <div className="picture">
      <div ref={place} role="img" aria-label={messages.neighbourhood.picture} className="canvas" />
      <button type="button" className="fit" onClick={() => drawing.current?.fit(undefined, 24)}>
        {messages.neighbourhood.fit}
      </button>
    </div>
  );
}
