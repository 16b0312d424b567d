/** Opaque ids that are unique over all types: base64url of the type and the thing's own id. */

/** Types that have an id. */
const NODE_TYPES = ['Firm', 'Site', 'Lot', 'Allegation', 'Trace'] as const;
export type NodeType = (typeof NODE_TYPES)[number];

export const toGlobalId = (type: NodeType, id: string): string => Buffer.from(`${type}:${id}`).toString('base64url');

/** The type and own id behind a global id; null where it is none. */
export const fromGlobalId = (globalId: string): { type: NodeType; id: string } | null => {
  const text = Buffer.from(globalId, 'base64url').toString();
  const type = NODE_TYPES.find((known) => text.startsWith(`${known}:`));
  if (!type || Buffer.from(text).toString('base64url') !== globalId) return null;
  return { type, id: text.slice(type.length + 1) };
};

/** A thing named either by its global id or by its reference. */
export type Named = { readonly id: string } | { readonly reference: string };

/** What a `by` argument names; null where its id is none of that type. */
export const named = (by: { id?: string | null; reference?: string | null }, type: NodeType): Named | null => {
  if (by.reference != null) return { reference: by.reference };
  const parts = by.id == null ? null : fromGlobalId(by.id);
  return parts?.type === type ? { id: parts.id } : null;
};
