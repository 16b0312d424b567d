/** What is wrong, and where: `path` names the field of the input, step by step. */
export interface Problem {
  readonly code: string;
  readonly message: string;
  readonly path: readonly string[];
}

/** An expected outcome: a value, or the reasons why there is none. */
export type Result<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problems: readonly Problem[] };

export const accept = <T>(value: T): Result<T> => ({ ok: true, value });

export const refuse = (...problems: readonly Problem[]): Result<never> => ({ ok: false, problems });
