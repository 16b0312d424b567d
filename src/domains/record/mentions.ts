import type { RecordDocument } from './document.js';
import { statementsOf } from './parse.js';

/** A firm, site, organisation or assertion that a statement names, and the field that does. */
export interface Mention {
  readonly what: 'firms' | 'sites' | 'organisations' | 'assertions';
  readonly reference: string;
  readonly path: readonly string[];
}

/** Everything that the statements of a document take as known. */
export const mentionsOf = (document: RecordDocument): Mention[] => {
  const mentions: Mention[] = [];
  const mention = <T extends { path: readonly string[] }>(
    what: Mention['what'],
    statements: readonly T[],
    ...fields: (keyof T & string)[]
  ) => {
    for (const statement of statements) {
      for (const field of fields) {
        const reference = statement[field];
        if (typeof reference === 'string') mentions.push({ what, reference, path: [...statement.path, field] });
      }
    }
  };
  mention('sites', document.sites, 'partOf');
  mention('firms', document.operations, 'firm');
  mention('sites', document.operations, 'site');
  mention('firms', document.relationships, 'supplier', 'customer');
  mention('firms', document.ownership, 'owner', 'owned');
  mention('firms', document.memberships, 'member', 'cooperative');
  mention('firms', document.coverage, 'firm');
  mention('sites', document.coverage, 'site');
  mention('organisations', document.coverage, 'organisation');
  mention('sites', document.siteStatuses, 'site');
  mention('firms', document.events, 'from', 'to', 'by');
  mention('sites', document.events, 'site');
  mention('assertions', statementsOf(document), 'corrects');
  return mentions;
};
