import { credibleAndActionable } from './n1-credible.js';
import { criticalBreach } from './n2-critical-breach.js';
import { notShown } from './n3-not-shown.js';
import { substantiated } from './n4-substantiated.js';
import { progress } from './n5-progress.js';
import { closure } from './n6-closure.js';
import { traceChanged } from './n7-trace-changed.js';
import { corrected } from './n8-corrected.js';
import { overdue } from './n9-overdue.js';
import { complainant } from './n10-complainant.js';
import type { NoticeRule } from './rule.js';

/** The table of docs/responsibility.md 6, row by row. */
export const NOTICE_RULES: readonly NoticeRule[] = Object.freeze([
  credibleAndActionable,
  criticalBreach,
  notShown,
  substantiated,
  progress,
  closure,
  traceChanged,
  corrected,
  overdue,
  complainant,
]);
