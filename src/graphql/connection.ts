import { createHash } from 'node:crypto';
import type { Scope } from '../domains/access/access.js';
import { badInput } from './errors.js';

/** What a connection's `first` and `after` say. */
export interface PageArguments {
  readonly first?: number | null;
  readonly after?: string | null;
}

export interface Connection<T> {
  readonly totalCount: number;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly nodes: T[];
  readonly edges: { readonly cursor: string; readonly node: T }[];
}

/** `first` where a query says none; the schema's default says the same. */
const DEFAULT_PAGE = 20;

/** Ties a place to its viewer and list. No secret: who forges one reaches only their own list. */
const seal = (scope: Scope, list: string, place: number): string =>
  createHash('sha256')
    .update(JSON.stringify([scope.viewer, list, place]))
    .digest('base64url')
    .slice(0, 22);

const toCursor = (scope: Scope, list: string, place: number): string =>
  Buffer.from(`${place}.${seal(scope, list, place)}`).toString('base64url');

const placeOf = (scope: Scope, list: string, cursor: string): number => {
  const [digits = '', sealed] = Buffer.from(cursor, 'base64url').toString().split('.');
  const place = /^\d{1,9}$/.test(digits) ? Number(digits) : -1;
  if (place < 0 || sealed !== seal(scope, list, place)) {
    throw badInput('This cursor does not belong to this list and viewer.');
  }
  return place;
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
  const wanted = first ?? DEFAULT_PAGE;
  if (wanted < 0) throw badInput('`first` must not be below 0.');
  const start = after == null ? 0 : placeOf(scope, list, after) + 1;
  const nodes = items.slice(start, start + Math.min(wanted, pageSize));
  const edges = nodes.map((node, index) => ({ cursor: toCursor(scope, list, start + index), node }));
  return {
    totalCount: items.length,
    pageInfo: { hasNextPage: start + nodes.length < items.length, endCursor: edges.at(-1)?.cursor ?? null },
    nodes,
    edges,
  };
};
