/** What the peer answers, as far as its shape differs from ours. */
interface Thing {
  readonly [property: string]: unknown;
}
interface Found {
  readonly towns: readonly Town[];
  readonly villages: readonly Village[];
  readonly awardGrantsConnection: { readonly totalCount: number; readonly edges: readonly Edge[] };
  readonly search: { readonly edges: readonly unknown[] };
  readonly observationsWithin: readonly Observation[];
  readonly observationsByPeriod: readonly Thing[];
}
interface Town extends Thing {
  readonly villages: readonly Village[];
}
interface Village extends Thing {
  readonly towns: readonly Thing[];
  readonly grants: readonly Grant[];
}
interface Grant extends Thing {
  readonly awards: readonly Thing[];
  readonly recipients: readonly Thing[];
  readonly passagesConnection?: { readonly edges: readonly { properties: Thing; node: Thing }[] };
}
interface Edge {
  readonly node: Grant;
}
interface Observation extends Thing {
  readonly metrics: readonly Thing[];
  readonly subjects: readonly Thing[];
  readonly amount: unknown;
}

/** Its answers in the shape of ours, by operation: a relationship to one thing is a list there, and lists have no `nodes`. */
export const shapes: Readonly<Record<string, (found: Found) => unknown>> = {
  'entity-by-id': ({ villages }) => ({
    node: villages.map(({ towns, ...village }) => ({ ...village, town: first(towns) }))[0] ?? null,
  }),
  'towns-villages-awards': ({ towns }) => ({ towns: { nodes: towns.map(townOf) } }),
  'depth-five-with-evidence': ({ towns }) => ({ node: first(towns.map(townOf)) }),
  'filtered-page-with-total': ({ awardGrantsConnection: { totalCount, edges } }) => ({
    awardGrants: {
      totalCount,
      nodes: edges.map(({ node: { recipients, ...grant } }) => ({ ...grant, recipient: first(recipients) })),
    },
  }),
  'page-in-the-middle': ({ villages }) => ({
    villages: { nodes: villages.slice(0, 20), pageInfo: { hasNextPage: villages.length > 20 } },
  }),
  // Its place in the list says whether there is something before.
  'page-backwards': ({ villages }) => ({
    villages: { nodes: villages, pageInfo: { hasPreviousPage: true } },
  }),
  'nested-quantifier': ({ towns }) => ({
    towns: { nodes: towns.map(({ villages, ...town }) => ({ ...town, villages: { nodes: villages } })) },
  }),
  'full-text-search': ({ search }) => ({ search }),
  'observations-within': ({ observationsWithin }) => ({
    observations: {
      nodes: observationsWithin.map(({ metrics, subjects, amount, ...observation }) => ({
        ...observation,
        metric: first(metrics),
        subject: first(subjects),
        quantity: { amount },
      })),
    },
  }),
  'grouped-summary': ({ observationsByPeriod }) => ({ observationSummary: observationsByPeriod }),
};

const first = <Item>(items: readonly Item[]): Item | null => items[0] ?? null;

function townOf({ villages, ...town }: Town): Thing {
  const nodes = villages.map(({ grants, ...village }) => ({
    ...village,
    awards: { nodes: grants.map(grantOf) },
  }));
  return { ...town, villages: { nodes } };
}

function grantOf({ awards, passagesConnection, ...grant }: Grant): Thing {
  const evidence = passagesConnection?.edges.map(({ properties, node }) => ({
    ...properties,
    passage: node,
  }));
  return { ...grant, award: first(awards), ...(evidence && { evidence }) };
}
