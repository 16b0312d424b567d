/** Who may see what: the one place that says so (the domain's face; the rest of it is beside). */
export { type Principal, ROLES, type Role } from './principal.js';
export {
  mayCapture,
  mayReport,
  type Scope,
  type SeenFirm,
  seesAllegations,
  seesCase,
  seesCustody,
  seesExposureOf,
  seesFirm,
  scopeOf,
  systemScope,
} from './scope.js';
