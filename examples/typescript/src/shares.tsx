import * as Plot from '@observablehq/plot';
import { useEffect, useRef } from 'react';
import { useQuery } from 'urql';
import { graphql, type ResultOf } from './graphql';

const Shares = graphql(`
  query Shares($atLeast: Float!) {
    observations(unit: "PERCENT", aspect: LEVEL, value: { gte: $atLeast }, not: { rank: DEPRECATED }) {
      nodes {
        id
        metric {
          name
        }
        period {
          edtf
        }
        quantity {
          text
          value
          comparator
        }
      }
    }
  }
`);

type Figure = ResultOf<typeof Shares>['observations']['nodes'][number];

/** All shares of ninety per cent and more; an open dot is a figure that its words do not give exactly. */
export function SharesChart() {
  const [{ data, error }] = useQuery({ query: Shares, variables: { atLeast: 90 } });
  const frame = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (data) frame.current?.replaceChildren(chartOf(data.observations.nodes));
  }, [data]);
  if (error) return <p role="alert">{error.message}</p>;
  return (
    <section>
      <h2>Shares in per cent</h2>
      <div ref={frame} />
    </section>
  );
}

function chartOf(figures: readonly Figure[]) {
  return Plot.plot({
    marginLeft: 320,
    width: 800,
    x: { domain: [90, 100], grid: true, label: '%' },
    y: { label: null },
    marks: [
      Plot.dot(figures, {
        x: ({ quantity }: Figure) => quantity.value,
        y: nameOf,
        r: 5,
        stroke: 'steelblue',
        fill: ({ quantity }: Figure) => (quantity.comparator === 'EXACT' ? 'steelblue' : 'white'),
        title: ({ quantity }: Figure) => quantity.text,
      }),
    ],
  });
}

const nameOf = ({ metric, period }: Figure): string =>
  period?.edtf ? `${metric.name} (${period.edtf})` : metric.name;
