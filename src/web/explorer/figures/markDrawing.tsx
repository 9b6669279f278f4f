import type { Mark } from './scale.js';

const [width, height, edge] = [140, 20, 8];
const middle = height / 2;
const x = (share: number): number => edge + share * (width - 2 * edge);

/** One figure on the scale of its unit; what it shows is said in the cell before it. */
export function MarkDrawing({ mark: { at, reach, from } }: { readonly mark: Mark }) {
  const here = x(at);
  return (
    <svg className="mark" viewBox={`0 0 ${width} ${height}`} width={width} height={height} aria-hidden="true">
      <line className="axis" x1={x(0)} x2={x(1)} y1={middle} y2={middle} />
      <line className="axis" x1={x(0)} x2={x(0)} y1={middle - 3} y2={middle + 3} />
      {from !== null && <Baseline from={x(from)} to={here} />}
      {reach === 'MORE' && <Arrow from={here} to={Math.min(width - 1, here + 18)} />}
      {reach === 'LESS' && <Arrow from={here} to={Math.max(1, here - 18)} />}
      {reach === 'ABOUT' && <line className="about" x1={here - 9} x2={here + 9} y1={middle} y2={middle} />}
      <circle className={reach === 'EXACT' ? 'dot' : 'dot open'} cx={here} cy={middle} r="4" />
    </svg>
  );
}

function Arrow({ from, to }: { readonly from: number; readonly to: number }) {
  const back = to > from ? -4 : 4;
  return (
    <path
      className="reach"
      d={`M${from} ${middle}H${to}M${to + back} ${middle - 4}L${to} ${middle}L${to + back} ${middle + 4}`}
    />
  );
}

function Baseline({ from, to }: { readonly from: number; readonly to: number }) {
  return (
    <>
      <line className="span" x1={from} x2={to} y1={middle} y2={middle} />
      <line className="base" x1={from} x2={from} y1={middle - 6} y2={middle + 6} />
    </>
  );
}
