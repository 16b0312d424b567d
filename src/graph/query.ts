import neo4j from 'neo4j-driver';
import { z } from 'zod';
import { cypherText } from './files.js';
import type { Tx } from './graph.js';

/** A query that checks what goes in and what comes out. */
export type Query<Params, Row> = (tx: Tx, params: Params) => Promise<Row[]>;

/**
 * The query of cypher/<name>.cypher, with its parameters and its row. Whole numbers go out as integers (a float would miss
 * the indexes); integers come back as numbers, so they must stay below 2^53, as milligrams and milliseconds do.
 */
export const query = <P extends z.ZodType, R extends z.ZodType>(
  name: string,
  { params, row }: { params: P; row: R },
): Query<z.input<P>, z.output<R>> => {
  const text = cypherText(name);
  const rows = z.array(row);
  return async (tx, given) => {
    const { records } = await tx.run(text, toNeo4j(params.parse(given)) as Record<string, unknown>);
    const read = rows.safeParse(records.map((record) => record.toObject()));
    if (!read.success) throw new Error(`The query ${name} answered what it should not: ${z.prettifyError(read.error)}`);
    return read.data;
  };
};

const toNeo4j = (value: unknown): unknown => {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? neo4j.int(value) : value;
  if (Array.isArray(value)) return value.map(toNeo4j);
  if (value !== null && typeof value === 'object') {
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, toNeo4j(inner)]));
  }
  return value;
};
