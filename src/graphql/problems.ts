import type { Problem } from '../shared/result.js';

/** Problems with the way to their fields from the mutation's one argument on. */
export const atInput = (problems: readonly Problem[]): { code: string; message: string; path: string[] }[] =>
  problems.map(({ code, message, path }) => ({ code, message, path: ['input', ...path] }));
