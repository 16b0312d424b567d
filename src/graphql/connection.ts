import { createHash } from 'node:crypto';
import type { Scope } from '../domains/access/access.js';
import { badInput } from './errors.js';

/** What a connection's `first` and `after` say. */
export interface PageArguments {
  readonly first?: number | null;
  readonly after?: string | null;
}

export interface Connection<T, Total = number> {
  readonly totalCount: Total;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly nodes: T[];
  readonly edges: { readonly cursor: string; readonly node: T }[];
}

/** `first` where a query says none; the schema's default says the same. */
const DEFAULT_PAGE = 20;

/** Ties a place to its viewer and list. No secret: who forges one reaches only their own list. */
const seal = (scope: Scope, list: string, place: number | string): string =>
  createHash('sha256')
    .update(JSON.stringify([scope.viewer, list, place]))
    .digest('base64url')
    .slice(0, 22);

const toCursor = (scope: Scope, list: string, place: number | string): string =>
  Buffer.from(`${place}.${seal(scope, list, place)}`).toString('base64url');

const NOT_OF_THIS_LIST = 'This cursor does not belong to this list and viewer.';

const placeOf = (scope: Scope, list: string, cursor: string): number => {
  const [digits = '', sealed] = Buffer.from(cursor, 'base64url').toString().split('.');
  const place = /^\d{1,9}$/.test(digits) ? Number(digits) : -1;
  if (place < 0 || sealed !== seal(scope, list, place)) throw badInput(NOT_OF_THIS_LIST);
  return place;
};

/** How many a page may hold that is asked for with `first`. */
const sizeOf = (pageSize: number, first: number | null | undefined): number => {
  const wanted = first ?? DEFAULT_PAGE;
  if (wanted < 0) throw badInput('`first` must not be below 0.');
  return Math.min(wanted, pageSize);
};

/**
 * One page of a list that is there as a whole. `list` names it (the same list, the same name): a cursor works for the
 * list and the viewer that it was made for. `pageSize` is the most that a page may hold.
 */
export const page = <T>(
  { scope, pageSize }: { readonly scope: Scope; readonly pageSize: number },
  list: string,
  items: readonly T[],
  { first, after }: PageArguments,
): Connection<T> => {
  const size = sizeOf(pageSize, first);
  const start = after == null ? 0 : placeOf(scope, list, after) + 1;
  const nodes = items.slice(start, start + size);
  const edges = nodes.map((node, index) => ({ cursor: toCursor(scope, list, start + index), node }));
  return {
    totalCount: items.length,
    pageInfo: { hasNextPage: start + nodes.length < items.length, endCursor: edges.at(-1)?.cursor ?? null },
    nodes,
    edges,
  };
};

/** A page of a list that goes on growing: its places are told by what stands there, never by a number. */
export interface KeyedPage<T, Total> {
  readonly total: Total;
  readonly items: readonly T[];
  readonly more: boolean;
}

/**
 * One page of a list of which things come and go: a cursor holds the key of its thing, so that it means the same place
 * whatever arrives. `slice` gives at most `size` of the list from after the key, or null where there is no such place.
 */
export const keyedPage = async <T, Total extends number | null>(
  { scope, pageSize }: { readonly scope: Scope; readonly pageSize: number },
  list: string,
  { first, after }: PageArguments,
  keyOf: (item: T) => string,
  slice: (size: number, after: string | null) => Promise<KeyedPage<T, Total> | null> | KeyedPage<T, Total>,
): Promise<Connection<T, Total>> => {
  const size = sizeOf(pageSize, first);
  const slicedAfter = after == null ? null : keyIn(scope, list, after);
  const found = await slice(size, slicedAfter);
  if (!found) throw badInput(NOT_OF_THIS_LIST);
  const edges = found.items.map((node) => ({ cursor: toCursor(scope, list, keyOf(node)), node }));
  return {
    totalCount: found.total,
    pageInfo: { hasNextPage: found.more, endCursor: edges.at(-1)?.cursor ?? null },
    nodes: [...found.items],
    edges,
  };
};

const keyIn = (scope: Scope, list: string, cursor: string): string => {
  const text = Buffer.from(cursor, 'base64url').toString();
  const [key, sealed] = [text.slice(0, text.lastIndexOf('.')), text.slice(text.lastIndexOf('.') + 1)];
  if (sealed !== seal(scope, list, key)) throw badInput(NOT_OF_THIS_LIST);
  return key;
};
