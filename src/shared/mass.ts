/** Masses are whole milligrams inside and kilograms at the edge, with six decimals. */

const DECIMAL = /^(\d+)(?:\.(\d+))?(?:e([+-]\d+))?$/;
const MOST_KILOGRAMS = 9e9;

/**
 * Milligrams of a number of kilograms, read as the decimal that it was written as (0.1 is 100,000 mg exactly). What is
 * finer than a milligram is rounded, half to even. Null for what is no mass: not a number, not above zero once rounded,
 * or beyond nine billion kilograms.
 */
export const milligramsOf = (kilograms: number): number | null => {
  if (!Number.isFinite(kilograms) || kilograms <= 0 || kilograms > MOST_KILOGRAMS) return null;
  const match = DECIMAL.exec(String(kilograms));
  if (!match) return null;
  const [, whole = '', fraction = '', exponent = '0'] = match;
  const digits = BigInt(whole + fraction);
  const shift = Number(exponent) - fraction.length + 6;
  const milligrams = Number(
    shift >= 0 ? digits * 10n ** BigInt(shift) : divideHalfToEven(digits, 10n ** BigInt(-shift)),
  );
  return milligrams > 0 ? milligrams : null;
};

const divideHalfToEven = (dividend: bigint, divisor: bigint): bigint => {
  const quotient = dividend / divisor;
  const twice = (dividend % divisor) * 2n;
  const up = twice > divisor || (twice === divisor && quotient % 2n === 1n);
  return up ? quotient + 1n : quotient;
};

/** Kilograms of milligrams, which may be a fraction (a share of a mass): six decimals, half to even. */
export const toKilograms = (milligrams: number): number => wholeHalfToEven(milligrams) / 1e6;

const wholeHalfToEven = (value: number): number => {
  const below = Math.floor(value);
  const rest = value - below;
  if (rest === 0.5) return below % 2 === 0 ? below : below + 1;
  return rest < 0.5 ? below : below + 1;
};

/** A share with six decimals, half to even: of the number as it is, not of a product that was rounded before. */
export const sixDecimals = (value: number): number => {
  // Only a whole number of 128ths can lie exactly between two such decimals, and only an odd one does.
  const of128 = value * 128;
  if (!Number.isInteger(of128) || of128 % 2 === 0) return Number(value.toFixed(6));
  const below = Math.floor((of128 * 78_125) / 10);
  return (below % 2 === 0 ? below : below + 1) / 1e6;
};
