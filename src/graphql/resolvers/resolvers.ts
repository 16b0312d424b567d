import type { Resolvers } from '../generated/resolvers.js';
import { scalars } from '../scalars.js';
import { explain } from './allegation/Allegation.explain.js';
import { fields as Allegation } from './allegation/Allegation.js';
import { trace } from './allegation/Allegation.trace.js';
import { reportAllegation } from './allegation/Mutation.reportAllegation.js';
import { allegation } from './allegation/Query.allegation.js';
import { caseFields as allegationCase } from './case/Allegation.case.js';
import { caseFields as exposureCase } from './case/Exposure.case.js';
import { ActionableFirm, byInvolvement, Duty, Fact, Finding, MustAct, Notice } from './case/fields.js';
import { assessmentMutations } from './case/Mutation.assessment.js';
import { dutyMutations } from './case/Mutation.duty.js';
import { findingMutations } from './case/Mutation.finding.js';
import { noticeMutations } from './case/Mutation.notice.js';
import { fields as CustodyEvent } from './custody/CustodyEvent.js';
import { downstream } from './custody/Lot.downstream.js';
import { fields as Lot } from './custody/Lot.js';
import { massBalance } from './custody/Lot.massBalance.js';
import { origins } from './custody/Lot.origins.js';
import { upstream } from './custody/Lot.upstream.js';
import { fields as LotMass } from './custody/LotMass.js';
import { fields as LotOrigin } from './custody/LotOrigin.js';
import { lot } from './custody/Query.lot.js';
import { exposures } from './docket/Firm.exposures.js';
import { allegations } from './docket/Query.allegations.js';
import { allegations as siteAllegations } from './docket/Site.allegations.js';
import { node } from './node/Query.node.js';
import { fields as Firm } from './party/Firm.js';
import { fields as Party } from './party/Party.js';
import { firm } from './party/Query.firm.js';
import { site } from './party/Query.site.js';
import { fields as Site } from './party/Site.js';
import { mutations } from './record/Mutation.record.js';
import { search } from './search/Query.search.js';
import { fields as DroppedLink } from './trace/DroppedLink.js';
import { fields as Explanation } from './trace/Explanation.js';
import { fields as Exposure } from './trace/Exposure.js';
import { paths } from './trace/Exposure.paths.js';
import { fields as ExposurePath } from './trace/ExposurePath.js';
import { fields as Gap } from './trace/Gap.js';
import { fields as Hop } from './trace/Hop.js';
import { fields as LinkedLot } from './trace/LinkedLot.js';
import { fields as Trace } from './trace/Trace.js';
import { fields as TraceTotals } from './trace/TraceTotals.js';

/** All resolvers. A field that is not here is a property of the same name. */
export const resolvers: Resolvers = {
  ...scalars,
  Query: { node, allegation, allegations, firm, site, lot, search },
  Mutation: {
    reportAllegation,
    ...mutations,
    ...assessmentMutations,
    ...findingMutations,
    ...dutyMutations,
    ...noticeMutations,
  },
  ActionableFirm,
  Allegation: { ...Allegation, ...allegationCase, trace, explain },
  CustodyEvent,
  DroppedLink,
  Explanation,
  Duty,
  Exposure: { ...Exposure, ...exposureCase, paths },
  ExposurePath,
  Fact,
  Finding,
  Firm: { ...Firm, exposures },
  Gap,
  Hop,
  LinkedLot,
  Lot: { ...Lot, origins, upstream, downstream, massBalance },
  LotMass,
  LotOrigin,
  MustAct,
  Notice,
  Party,
  Site: { ...Site, allegations: siteAllegations },
  Trace,
  TraceTotals: { ...TraceTotals, byInvolvement },
};
