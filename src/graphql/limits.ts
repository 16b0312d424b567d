import type { ApolloServerPlugin } from '@apollo/server';
import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isCompositeType,
  isInterfaceType,
  isListType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import { MOST_TRACED } from '../domains/docket/docket.js';
import { refusedQuery } from './errors.js';

/** How much one query may ask for. */
export interface QueryLimits {
  readonly depth: number;
  readonly aliases: number;
  readonly cost: number;
  readonly pageSize: number;
}

/** The most words and signs that a query may consist of; the parser stops there. */
export const MOST_TOKENS = 4_000;

/** How long a list is taken to be that has no `first`, such as the hops of a chain. */
const PLAIN_LIST = 5;

/** What one trace counts as, in fields: it costs searches of the record, however little of it is asked for. */
const A_TRACE = 250;

/** Fields that cost more than what they answer. */
const DEAR: Readonly<Record<string, number>> = {
  'Allegation.trace': A_TRACE,
  'Allegation.explain': A_TRACE,
  'Firm.exposures': MOST_TRACED * A_TRACE,
};

/** What a query asks for: its deepest field, its aliases, and how many fields the answer may have at most, dear ones counted as many. */
export interface QueryMeasure {
  readonly depth: number;
  readonly aliases: number;
  readonly cost: number;
}

interface Asked {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly pageSize: number;
}

/** What the two fields lead to that every query has besides its own. */
const INTROSPECTION: Readonly<Record<string, string>> = { __schema: '__Schema', __type: '__Type' };

const NOTHING: QueryMeasure = { depth: 0, aliases: 0, cost: 0 };

const add = (a: QueryMeasure, b: QueryMeasure): QueryMeasure => ({
  depth: Math.max(a.depth, b.depth),
  aliases: a.aliases + b.aliases,
  cost: a.cost + b.cost,
});

/**
 * Measures a valid query without running it. Each fragment is measured once for each place in the schema it stands at, so
 * that fragments of fragments, which double with every step, cost no time here; they count in full.
 */
export const measure = ({ schema, document, operation, variables, pageSize }: Asked): QueryMeasure => {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const node of document.definitions) {
    if (node.kind === Kind.FRAGMENT_DEFINITION) fragments.set(node.name.value, node);
  }
  const known = new Map<string, QueryMeasure>();

  const pageOf = (field: FieldNode, fallback: unknown): number => {
    const value = field.arguments?.find(({ name }) => name.value === 'first')?.value;
    const given = value?.kind === Kind.VARIABLE ? variables[value.name.value] : undefined;
    const said = value?.kind === Kind.INT ? Number(value.value) : (given ?? fallback);
    return typeof said === 'number' ? Math.min(Math.max(said, 1), pageSize) : pageSize;
  };

  const ofField = (field: FieldNode, parent: GraphQLCompositeType, inPage: boolean): QueryMeasure => {
    const own = {
      depth: 1,
      aliases: field.alias ? 1 : 0,
      cost: DEAR[`${parent.name}.${field.name.value}`] ?? 1,
    };
    const declared = isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[field.name.value] : undefined;
    const type = declared ? getNamedType(declared.type) : schema.getType(INTROSPECTION[field.name.value] ?? '');
    if (!field.selectionSet || !isCompositeType(type)) return own;
    const first = declared?.args.find(({ name }) => name === 'first');
    const list = declared !== undefined && isListType(getNullableType(declared.type)) && !inPage;
    const times = first ? pageOf(field, first.defaultValue) : list ? PLAIN_LIST : 1;
    const inner = ofSelections(field.selectionSet, type, first !== undefined);
    return { depth: 1 + inner.depth, aliases: own.aliases + inner.aliases, cost: own.cost + times * inner.cost };
  };

  const ofFragment = (name: string, inPage: boolean): QueryMeasure => {
    const key = `${name} ${inPage}`;
    const before = known.get(key);
    if (before) return before;
    const fragment = fragments.get(name);
    const type = fragment && schema.getType(fragment.typeCondition.name.value);
    const answer = fragment && isCompositeType(type) ? ofSelections(fragment.selectionSet, type, inPage) : NOTHING;
    known.set(key, answer);
    return answer;
  };

  const ofSelections = (set: SelectionSetNode, parent: GraphQLCompositeType, inPage: boolean): QueryMeasure =>
    set.selections
      .map((selection) => {
        if (selection.kind === Kind.FIELD) return ofField(selection, parent, inPage);
        if (selection.kind === Kind.FRAGMENT_SPREAD) return ofFragment(selection.name.value, inPage);
        const type = selection.typeCondition ? schema.getType(selection.typeCondition.name.value) : parent;
        return ofSelections(selection.selectionSet, isCompositeType(type) ? type : parent, inPage);
      })
      .reduce(add, NOTHING);

  const root = schema.getRootType(operation.operation);
  return root ? ofSelections(operation.selectionSet, root, false) : NOTHING;
};

/** Refuses, before anything is read, a query that asks for more than one request may. */
export const limitQueries = (limits: QueryLimits): ApolloServerPlugin => ({
  requestDidStart: async () => ({
    didResolveOperation: async ({ schema, document, operation, request }) => {
      if (!operation) return;
      const variables = request.variables ?? {};
      const asked = measure({ schema, document, operation, variables, pageSize: limits.pageSize });
      if (asked.depth > limits.depth) {
        throw refusedQuery('QUERY_TOO_DEEP', `This query is ${asked.depth} fields deep; ${limits.depth} is the limit.`);
      }
      if (asked.aliases > limits.aliases) {
        throw refusedQuery(
          'TOO_MANY_ALIASES',
          `This query has ${asked.aliases} aliases; ${limits.aliases} is the limit.`,
        );
      }
      if (asked.cost > limits.cost) {
        throw refusedQuery(
          'QUERY_TOO_COSTLY',
          `The answer to this query could have ${asked.cost} fields; ${limits.cost} is the limit. Ask for fewer at a time (first).`,
        );
      }
    },
  }),
});
