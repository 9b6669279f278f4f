import { useQuery } from 'urql';
import { graphql, readFragment, type FragmentOf } from './graphql';

const Grant = graphql(`
  fragment Grant on AwardGrant {
    id
    outcome
    year
    award {
      name
    }
    flags {
      note
    }
    evidence {
      token
      passage {
        ordinal
      }
    }
  }
`);

const VillagesWithAwards = graphql(
  `
    query VillagesWithAwards($first: Int!) {
      villages(filter: { awards: { count: { gte: 1 } } }, first: $first) {
        totalCount
        nodes {
          id
          name
          town {
            name
          }
          awards {
            nodes {
              id
              ...Grant
            }
          }
        }
      }
    }
  `,
  [Grant],
);

/** Which villages received what, or are being prepared for it, and in which words the report says so. */
export function Villages() {
  const [{ data, error }] = useQuery({ query: VillagesWithAwards, variables: { first: 50 } });
  if (error) return <p role="alert">{error.message}</p>;
  if (!data) return <p>Loading …</p>;
  return (
    <section>
      <h2>{data.villages.totalCount} villages and their awards</h2>
      <ul>
        {data.villages.nodes.map(({ id, name, town, awards }) => (
          <li key={id}>
            <strong>{name}</strong>
            {town && `, ${town.name}`}
            <ul>
              {awards.nodes.map((grant) => (
                <GrantLine key={grant.id} grant={grant} />
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </section>
  );
}

function GrantLine({ grant }: { readonly grant: FragmentOf<typeof Grant> }) {
  const { outcome, year, award, flags, evidence } = readFragment(Grant, grant);
  return (
    <li>
      {award?.name ?? 'An award that the report does not name'} ({outcome.toLowerCase()}
      {year !== null && `, ${year}`})
      <small>
        {evidence.map(({ token, passage }) => `“${token}” (passage ${passage.ordinal})`).join(', ')}
        {flags.map(({ note }) => ` ⚑ ${note}`)}
      </small>
    </li>
  );
}
