/** Who may see what: the one place that says so (the domain's face; the rest of it is beside). */
export { trustKeySet } from './key-set.js';
export { localKey } from './local-key.js';
export { loadScope } from './partners.js';
export { type Principal, ROLES, type Role } from './principal.js';
export {
  mayAnswer,
  mayAssess,
  mayCapture,
  mayDecide,
  mayProtect,
  mayReport,
  NAMED_TO_ALL_FIRMS,
  type Scope,
  scopeOf,
  seesAllegations,
  seesCase,
  seesCustody,
  seesDealing,
  seesExposureOf,
  seesFirm,
  systemScope,
} from './scope.js';
export { signToken, type TokenTrust, trustLocalKey, verifyToken } from './tokens.js';
