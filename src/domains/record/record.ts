/** The record of custody: what may be said, how it is read, and how it is kept. */
export { EVENT_KINDS } from './assertions.js';
export { capture, captureIn } from './capture.js';
export {
  FIRM_ROLES,
  type FirmRole,
  ORGANISATION_KINDS,
  type OrganisationKind,
  type RecordDocument,
  SECTIONS,
  SITE_KINDS,
  SITE_SCALES,
  type SiteKind,
  type SiteScale,
} from './document.js';
export { type Dealing, type Evidence, evidenceOf } from './evidence.js';
export { parseDocument } from './parse.js';
export { spanOf } from './span.js';
export { assertionsFrom } from './trace-record.js';
