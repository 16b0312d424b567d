import type { TracePolicy } from '../question.js';

/** A dated parameter with its ground; `assumption` marks what no source gives. */
interface Parameter {
  readonly value: number;
  readonly unit: 'days' | 'per cent';
  readonly inForceFrom: string;
  readonly cites: readonly string[];
  readonly assumption?: true;
}

const cites = ['docs/tracing.md'];

/** The default parameters of tracing. Each is an assumption of this product that a deployment may replace. */
const PARAMETERS = {
  holdingLimitDays: { value: 365, unit: 'days', inForceFrom: '2020-01-01', cites, assumption: true },
  declaredHorizonDays: { value: 1_095, unit: 'days', inForceFrom: '2020-01-01', cites, assumption: true },
  tolerancePercent: { value: 1, unit: 'per cent', inForceFrom: '2020-01-01', cites, assumption: true },
  currentDealingsDays: { value: 180, unit: 'days', inForceFrom: '2020-01-01', cites, assumption: true },
} as const satisfies Record<Exclude<keyof TracePolicy, 'version'>, Parameter>;

export const TRACING: TracePolicy = {
  version: 'tracing-1',
  holdingLimitDays: PARAMETERS.holdingLimitDays.value,
  declaredHorizonDays: PARAMETERS.declaredHorizonDays.value,
  tolerancePercent: PARAMETERS.tolerancePercent.value,
  currentDealingsDays: PARAMETERS.currentDealingsDays.value,
};
