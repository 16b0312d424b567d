import { drift } from './drift.js';
import { enablingAct } from './enabling-act.js';
import { link } from './link.js';
import { ownAct } from './own-act.js';
import { priorNotice } from './prior-notice.js';
import type { Rule } from './rule.js';
import { search } from './search.js';
import { unverified } from './unverified.js';

/** In the order in which they are weighed. */
export const RULES: readonly Rule[] = Object.freeze([
  search,
  ownAct,
  enablingAct,
  priorNotice,
  drift,
  link,
  unverified,
]);

/** Changes whenever a rule does: a finding names the set that it was made by. */
export const RULE_SET_VERSION = 'involvement-1';
