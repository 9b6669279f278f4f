import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { ApolloServer } from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';
import { Neo4jGraphQL } from '@neo4j/graphql';
import neo4j from 'neo4j-driver';

/**
 * The peer: @neo4j/graphql over the same graph, on Apollo's own server, both as they come. With PROFILED it asks for the
 * plan of each statement and gives them beside the answer; nothing is measured then.
 */
const { NEO4J_URI = '', NEO4J_USERNAME = '', NEO4J_PASSWORD = '', PORT, PROFILED } = process.env;
const driver = neo4j.driver(NEO4J_URI, neo4j.auth.basic(NEO4J_USERNAME, NEO4J_PASSWORD));
const typeDefs = readFileSync(join(import.meta.dirname, 'types.graphql'), 'utf8');
const schema = await new Neo4jGraphQL({ typeDefs, driver }).getSchema();

/** @type {unknown[]} */
const plans = [];
const tellPlans = {
  requestDidStart: () => ({
    willSendResponse: ({ response }) => {
      response.body.singleResult.extensions = { plans: plans.splice(0) };
    },
  }),
};

/** Runs what the library sends with PROFILE, and keeps the plans. */
function profiled(transaction) {
  return {
    run: async (text, parameters) => {
      const result = await transaction.run(`PROFILE ${text}`, parameters);
      plans.push(result.summary.queryProfile);
      return result;
    },
  };
}

if (PROFILED) {
  const open = driver.session.bind(driver);
  driver.session = (config) => {
    const session = open(config);
    const read = session.executeRead.bind(session);
    session.executeRead = (work, options) => read((transaction) => work(profiled(transaction)), options);
    return session;
  };
}

const server = new ApolloServer({ schema, plugins: PROFILED ? [tellPlans] : [] });
await startStandaloneServer(server, { listen: { port: Number(PORT), host: '127.0.0.1' } });
