import type { PolicyPack } from '../policy.js';
import { IOM_BETTER_MINING, SEVERE_BY_IOM } from './iom-better-mining.js';

/** The IOM remediation guidelines with the severe types of their text alone; numbers that it lacks stay assumptions. */
export const IOM_LITERAL: PolicyPack = {
  ...IOM_BETTER_MINING,
  id: 'iom-literal',
  version: 'iom-literal-1',
  title: 'IOM remediation guidelines, severe types of the text alone',
  parameters: {
    ...IOM_BETTER_MINING.parameters,
    severeTypes: {
      value: SEVERE_BY_IOM,
      unit: 'incident types',
      inForceFrom: IOM_BETTER_MINING.inForceFrom,
      cites: ['IOM step 2, note 22'],
    },
  },
};
