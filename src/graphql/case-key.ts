/** Keys of facts, duties and notices as ids: opaque, and of one case alone. */

export const toKey = (key: string): string => Buffer.from(key).toString('base64url');

/** The key behind an id; what is none leads to nothing that is there. */
export const fromKey = (id: string): string => Buffer.from(id, 'base64url').toString();
