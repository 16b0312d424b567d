import type { z } from 'zod';
import { hashOf, shortHash } from '../../shared/content.js';
import { accept, type Problem, type Result, refuse } from '../../shared/result.js';
import { REFERENCE_PREFIX, type RecordDocument, SECTIONS, type Section, type Statement } from './document.js';
import { FORMAT } from './format.js';

/** More would not help whoever mends the document. */
const PROBLEMS_AT_MOST = 100;

/**
 * Reads a document in the import format. Every problem names its field, as in ["events","3","outputs","0","massKg"].
 * Knows nothing of the database: whether references are known, `capture` tells.
 */
export const parseDocument = (json: unknown): Result<RecordDocument> => {
  const read = FORMAT.safeParse(json);
  if (!read.success) return refuse(...read.error.issues.flatMap(problemsOf).slice(0, PROBLEMS_AT_MOST));
  const document = Object.fromEntries(
    SECTIONS.map((section) => [section, (read.data[section] as Raw[]).map((raw, at) => stated(section, raw, at))]),
  ) as unknown as RecordDocument;
  const problems = [...contradictions(document), ...circles(document)];
  return problems.length > 0 ? refuse(...problems.slice(0, PROBLEMS_AT_MOST)) : accept(withoutRepeats(document));
};

/** A statement as the format gives it: with the caller's reference, or `of` for a description. */
type Raw = { ref?: string | null; of?: string; corrects: string | null } & Record<string, unknown>;

const problemsOf = (issue: z.core.$ZodIssue): Problem[] => {
  const path = issue.path.map(String);
  if (issue.code !== 'unrecognized_keys')
    return [{ code: 'MALFORMED', message: `${field(path)} ${issue.message}`, path }];
  return issue.keys.map((key) => ({
    code: 'UNKNOWN_FIELD',
    message: `${field([...path, key])} is not a field of this format`,
    path: [...path, key],
  }));
};

const field = (path: readonly string[]): string => (path.length > 0 ? path.join('.') : 'the document');

/**
 * Adds reference, hash and place. A description is known by who it describes: its first has the reference `firm:<ref>`, and
 * what a correction of it is called is settled where it is known what it corrects (registrations.ts).
 */
const stated = (section: Section, raw: Raw, at: number): Statement => {
  const { ref, ...said } = raw;
  const path = [section, String(at)];
  const prefix = REFERENCE_PREFIX[section];
  if (said.of !== undefined) {
    const { corrects, ...described } = said;
    return { ...said, reference: `${prefix}:${said.of}`, contentHash: hashOf(described), path } as unknown as Statement;
  }
  const contentHash = hashOf(said);
  return {
    ...said,
    reference: ref ?? `${prefix}:${shortHash(contentHash)}`,
    contentHash,
    path,
  } as unknown as Statement;
};

/** All statements of a document, in the order of their sections. */
export const statementsOf = (document: RecordDocument): Statement[] =>
  SECTIONS.flatMap((section) => [...document[section]] as Statement[]);

/** A corrected description is another statement than the one that it corrects, though both describe the same. */
const identityOf = ({ reference, corrects, contentHash, ...said }: Statement): string =>
  'of' in said && corrects !== null ? JSON.stringify([reference, corrects, contentHash]) : reference;

const contradictions = (document: RecordDocument): Problem[] => {
  const seen = new Map<string, Statement>();
  return statementsOf(document).flatMap((statement) => {
    const before = seen.get(identityOf(statement));
    if (!before) seen.set(identityOf(statement), statement);
    if (!before || before.contentHash === statement.contentHash) return [];
    const message = `${statement.reference} is stated twice, differently: first at ${before.path.join('.')}`;
    return [{ code: 'CONTRADICTION', message, path: [...statement.path, 'ref'] }];
  });
};

const withoutRepeats = (document: RecordDocument): RecordDocument => {
  const seen = new Set<string>();
  const first = (statement: Statement): boolean => {
    const identity = identityOf(statement);
    return !seen.has(identity) && Boolean(seen.add(identity));
  };
  return Object.fromEntries(
    SECTIONS.map((section) => [section, (document[section] as readonly Statement[]).filter(first)]),
  ) as unknown as RecordDocument;
};

/** Corrections, and sites that are part of each other, that lead back to themselves. */
const circles = (document: RecordDocument): Problem[] => {
  const corrections = statementsOf(document).filter((statement) => !('of' in statement));
  return [
    ...circlesOf(
      corrections,
      ({ reference }) => reference,
      ({ corrects }) => corrects,
    ).map((statement) => ({
      code: 'CIRCLE',
      message: `${statement.reference} corrects itself, by way of others`,
      path: [...statement.path, 'corrects'],
    })),
    ...circlesOf(
      document.sites,
      ({ of }) => of,
      ({ partOf }) => partOf,
    ).map((site) => ({
      code: 'CIRCLE',
      message: `${site.of} is part of itself, by way of others`,
      path: [...site.path, 'partOf'],
    })),
  ];
};

/** One item of each circle, where every item points to at most one other. */
const circlesOf = <T>(items: readonly T[], name: (item: T) => string, next: (item: T) => string | null): T[] => {
  const byName = new Map(items.map((item) => [name(item), item]));
  const walkOf = new Map<T, number>();
  return items.filter((start, walk) => {
    let at: T | undefined = start;
    while (at && !walkOf.has(at)) {
      walkOf.set(at, walk);
      at = byName.get(next(at) ?? '');
    }
    return at !== undefined && walkOf.get(at) === walk;
  });
};
