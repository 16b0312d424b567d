import { describe, expect, test } from '@jest/globals';
import { buildSchema, getIntrospectionQuery, type OperationDefinitionNode, parse, validate } from 'graphql';
import { measure } from '../../src/graphql/limits.js';

const schema = buildSchema(`
  type Query { lot(name: String): Lot }
  type Lot { name: String tags: [String!]! parts: [Lot!]! events(first: Int = 20): EventConnection }
  type EventConnection { totalCount: Int nodes: [Event!]! edges: [EventEdge!]! }
  type EventEdge { node: Event }
  type Event { name: String lots: [Lot!]! }
`);

const measured = (text: string, variables: Record<string, unknown> = {}) => {
  const document = parse(text);
  expect(validate(schema, document)).toEqual([]);
  const operation = document.definitions.find(
    (one): one is OperationDefinitionNode => one.kind === 'OperationDefinition',
  );
  if (!operation) throw new Error('no operation');
  return measure({ schema, document, operation, variables, pageSize: 100 });
};

describe('the cost of a query is the number of fields that its answer may have', () => {
  test.each([
    ['fields', '{ lot { name tags } }', 3],
    ['a page of the usual size', '{ lot { events { nodes { name } } } }', 1 + 1 + 20 * 2],
    ['a page of a size', '{ lot { events(first: 3) { nodes { name } } } }', 1 + 1 + 3 * 2],
    ['a page larger than there are', '{ lot { events(first: 5000) { nodes { name } } } }', 1 + 1 + 100 * 2],
    ['a page by edges', '{ lot { events(first: 3) { edges { node { name } } } } }', 1 + 1 + 3 * 3],
    ['a list without a page', '{ lot { parts { name } } }', 1 + 1 + 5],
    ['a list in a page', '{ lot { events(first: 3) { nodes { lots { name } } } } }', 1 + 1 + 3 * (1 + 1 + 5)],
  ])('%s', (_case, text, cost) => {
    expect(measured(text).cost).toBe(cost);
  });

  test('a page of a size in a variable', () => {
    const text = 'query ($n: Int) { lot { events(first: $n) { nodes { name } } } }';
    expect(measured(text, { n: 7 }).cost).toBe(1 + 1 + 7 * 2);
    expect(measured(text).cost).toBe(1 + 1 + 20 * 2);
  });
});

test('depth counts fields, through fragments', () => {
  expect(measured('{ lot { name } }').depth).toBe(2);
  expect(measured('{ lot { ...a } } fragment a on Lot { parts { ... on Lot { name } } }').depth).toBe(3);
});

test('aliases count wherever they stand, and again with each use of their fragment', () => {
  expect(measured('{ a: lot { b: name } c: lot { name } }').aliases).toBe(3);
  expect(measured('{ a: lot { ...f } b: lot { ...f } } fragment f on Lot { x: name y: tags }').aliases).toBe(6);
});

test('fragments that double with each step are measured at once', () => {
  const steps = Array.from(
    { length: 30 },
    (_, i) => `fragment f${i} on Lot { a: parts { ...f${i + 1} } b: parts { ...f${i + 1} } }`,
  );
  const text = `{ lot { ...f0 } } ${steps.join(' ')} fragment f30 on Lot { name }`;
  const document = parse(text);
  const operation = document.definitions[0] as OperationDefinitionNode;
  const { cost } = measure({ schema, document, operation, variables: {}, pageSize: 100 });
  expect(cost).toBeGreaterThan(1e20);
});

test('the usual introspection stays within limits', () => {
  const { depth, cost } = measured(getIntrospectionQuery());
  expect(depth).toBeLessThanOrEqual(15);
  expect(cost).toBeLessThan(100_000);
});
