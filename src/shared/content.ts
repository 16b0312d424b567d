import { createHash } from 'node:crypto';
import { compareText } from './text.js';

/**
 * A value as text, in one way only: keys in order, and without what says nothing (null, an empty list), so that a field
 * that the format gains later leaves the hashes of older statements as they are.
 */
const canonical = (value: unknown): string => {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (value === null || typeof value !== 'object') return JSON.stringify(value ?? null);
  const fields = Object.entries(value)
    .filter(([, field]) => field !== null && field !== undefined && !(Array.isArray(field) && field.length === 0))
    .sort(([a], [b]) => compareText(a, b));
  return `{${fields.map(([key, field]) => `${JSON.stringify(key)}:${canonical(field)}`).join(',')}}`;
};

/** SHA-256 of a value in its canonical form, as hexadecimal digits. */
export const hashOf = (value: unknown): string => createHash('sha256').update(canonical(value)).digest('hex');

/** The part of a hash that goes into a reference: 128 bits, enough that two never meet by chance. */
export const shortHash = (hash: string): string => hash.slice(0, 32);
