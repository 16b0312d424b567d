import { readdirSync, readFileSync } from 'node:fs';
import { makeExecutableSchema } from '@graphql-tools/schema';
import { type GraphQLSchema, isScalarType } from 'graphql';
import { resolvers } from './resolvers/resolvers.js';

const FOLDER = new URL('../../schema/', import.meta.url);

/** The API: schema/*.graphql with its resolvers. Throws where the two do not fit together. */
export const buildSchema = (): GraphQLSchema => {
  const files = readdirSync(FOLDER).filter((name) => name.endsWith('.graphql'));
  const schema = makeExecutableSchema({
    typeDefs: files.sort().map((name) => readFileSync(new URL(name, FOLDER), 'utf8')),
    resolvers,
    resolverValidationOptions: { requireResolversToMatchSchema: 'error' },
  });
  // A scalar's own object takes the place of its definition, whose description is the manual's.
  for (const type of Object.values(schema.getTypeMap())) {
    if (isScalarType(type) && type.astNode?.description) type.description = type.astNode.description.value;
  }
  return schema;
};
