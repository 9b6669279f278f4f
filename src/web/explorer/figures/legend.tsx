import { useMessages } from '../language/language.js';
import { MarkDrawing } from './markDrawing.js';
import type { Mark } from './scale.js';

const samples: Record<'EXACT' | 'ABOUT' | 'MORE_THAN' | 'LESS_THAN' | 'BASELINE', Mark> = {
  EXACT: { at: 0.5, reach: 'EXACT', from: null },
  ABOUT: { at: 0.5, reach: 'ABOUT', from: null },
  MORE_THAN: { at: 0.5, reach: 'MORE', from: null },
  LESS_THAN: { at: 0.5, reach: 'LESS', from: null },
  BASELINE: { at: 0.3, reach: 'EXACT', from: 0.8 },
};

const names = Object.keys(samples) as (keyof typeof samples)[];

/** What the marks mean. */
export function FigureLegend() {
  const { figures } = useMessages();
  return (
    <details className="legend">
      <summary>{figures.legend}</summary>
      <ul>
        {names.map((name) => (
          <li key={name}>
            <MarkDrawing mark={samples[name]} /> {figures.legends[name]}
          </li>
        ))}
        <li>
          <span className="flag" aria-hidden="true">
            ⚑
          </span>
          {figures.legends.FLAGGED}
        </li>
      </ul>
      <p className="muted">{figures.scales}</p>
    </details>
  );
}
