import type { Lot } from '../../../domains/custody/custody.js';
import { toKilograms } from '../../../shared/mass.js';
import type { Context } from '../../context.js';
import type { LotResolvers } from '../../generated/resolvers.js';
import { toGlobalId } from '../../global-id.js';
import type { LotParent } from '../../parents.js';

/** A field of the lot itself, read when it is asked for: most answers name lots, few look into them. */
const own =
  <T>(field: (lot: Lot) => T, missing: T) =>
  async ({ reference, at }: LotParent, _args: object, { loaders }: Context): Promise<T> => {
    const lot = await loaders.lot({ reference }, at);
    return lot ? field(lot) : missing;
  };

/** A lot, as known in a state of the record. */
export const fields: LotResolvers = {
  id: async ({ reference, at }, _args, { loaders }) =>
    toGlobalId('Lot', (await loaders.lot({ reference }, at))?.id ?? reference),
  reference: ({ reference }) => reference,
  mineral: own(({ mineral }) => mineral, null),
  form: own(({ form }) => form, null),
  massKg: own(({ massMg }) => (massMg === null ? null : toKilograms(massMg)), null),
  gradePercent: own(({ gradePercent }) => gradePercent, null),
  tags: own<string[]>(({ tags }) => [...tags], []),
  certificate: own(({ certificate }) => certificate, null),
  // No judge of anomalies yet: what has not been judged is null, never an empty list.
  anomalies: () => null,
};
