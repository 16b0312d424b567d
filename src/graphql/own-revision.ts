import { createHash } from 'node:crypto';
import { type Scope, seesCustody } from '../domains/access/access.js';

/**
 * The state of the record as a viewer may know it: the revision for who sees the custody data; for others a mark that
 * changes when what they see changes, and tells nothing of what others write.
 */
export const ownRevision = (scope: Scope, revision: number, seen: unknown): string =>
  seesCustody(scope)
    ? String(revision)
    : createHash('sha256')
        .update(JSON.stringify([scope.viewer, seen]))
        .digest('base64url')
        .slice(0, 22);
