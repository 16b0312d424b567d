import { incidentType } from '../../src/domains/allegation/incident-types.js';
import type { Fact, FactKind } from '../../src/domains/responsibility/fact.types.js';
import type { FirmInCase, IncidentInCase, SupplierDealings } from '../../src/domains/responsibility/responsibility.js';
import type { ExposureRow, Grade } from '../../src/domains/trace/trace.js';
import { parseDate, parseEnd, parseStart } from '../../src/shared/time.js';

/** The first millisecond of a day; a date that is none fails the test. */
export const day = (text: string): number => {
  const time = parseDate(text);
  if (time === null) throw new Error(`${text} is not a date`);
  return time;
};

/** The last millisecond of a day. */
export const endOf = (text: string): number => parseEnd(text) ?? Number.NaN;

export const NOW = day('2022-12-01');

export const exposure = (firm: string, grade: Grade, more: Partial<ExposureRow> = {}): ExposureRow => ({
  firm,
  grade,
  tier: 2,
  firstExposedAt: day('2022-03-07'),
  lastExposedAt: day('2022-03-07'),
  attributedMassMg: null,
  intakeShare: null,
  certain: false,
  custodyRole: 'HOLDER',
  currency: null,
  ...more,
});

/** A firm named `firm` that is exposed by a TRACED chain, unless said otherwise. */
export const aFirm = (more: Partial<FirmInCase> & { grade?: Grade | null } = {}): FirmInCase => {
  const { grade = 'TRACED', ...rest } = more;
  const firm = rest.firm ?? 'firm';
  return {
    firm,
    roles: ['SMELTER'],
    country: 'MY',
    exposure: grade === null ? null : exposure(firm, grade),
    outcome: grade === null ? 'NO_LINK_FOUND' : 'EXPOSED',
    operatesSite: false,
    controlsOperator: false,
    suppliers: [],
    affiliates: [],
    toldAt: null,
    ...rest,
  };
};

export const theOperator = (more: Partial<FirmInCase> = {}): FirmInCase =>
  aFirm({ grade: 'ORIGIN', roles: ['COOPERATIVE'], country: 'CD', operatesSite: true, ...more });

/** Children worked underground at `pit` from 1 to 31 March 2022; who put them to it is unknown. */
export const anIncident = (
  more: Partial<Omit<IncidentInCase, 'type' | 'period'>> & { type?: string; from?: string; to?: string } = {},
): IncidentInCase => {
  const { type: code = 'WFCL_UNDERGROUND_OR_UNDERWATER_WORK', from = '2022-03-01', to = '2022-03-31', ...rest } = more;
  const type = incidentType(code);
  if (!type) throw new Error(`${code} is not a type of incident`);
  return {
    type,
    period: { from: parseStart(from) ?? Number.NaN, to: endOf(to) },
    severity: 5,
    affectedCount: null,
    ongoing: false,
    perpetrator: null,
    cameToLightAt: day('2022-04-15'),
    likeIncidentsAtSite90Days: 1,
    peopleInNeed: null,
    subjects: ['pit'],
    ...rest,
  };
};

/** A substantial fact about `firm`, tied to the pit and dated within the incident, unless said otherwise. */
export const fact = (kind: FactKind, more: Partial<Fact> = {}): Fact => ({
  id: `${kind}-${more.status ?? 'SUPPORTED'}`,
  firm: 'firm',
  kind,
  strength: 'SUBSTANTIAL',
  underDuress: false,
  date: day('2022-03-05'),
  tiedTo: 'pit',
  source: { name: 'a report', kind: null },
  assertedBy: 'auditor',
  assertedAt: day('2022-05-01'),
  status: 'SUPPORTED',
  derived: false,
  ...more,
});

/** A fact that is shown not to be so. */
export const not = (kind: FactKind): Fact => fact(kind, { status: 'CONTRADICTED' });

export const dealings = (more: Partial<SupplierDealings> = {}): SupplierDealings => ({
  supplier: 'exporter',
  supplierGrade: 'TRACED',
  basis: 'CONTRACT',
  from: day('2021-01-01'),
  to: null,
  lastHandOverAt: null,
  ...more,
});
