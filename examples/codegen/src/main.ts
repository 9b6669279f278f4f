import { GraphQLClient } from 'graphql-request';
import { graphql } from './gql/index.js';

const Towns = graphql(`
  query Towns($within: ID!) {
    towns(filter: { within: $within }) {
      nodes {
        name
        form
        villages {
          totalCount
        }
      }
    }
  }
`);

const service = process.env.SERVICE ?? 'http://127.0.0.1:4000';
const client = new GraphQLClient(`${service}/graphql`);
const { towns } = await client.request(Towns, { within: 'district/conghua' });
for (const { name, form, villages } of towns.nodes) {
  console.log(`${name} (${form.toLowerCase()}): ${villages.totalCount}`);
}
