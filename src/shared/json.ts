import { accept, type Problem, type Result, refuse } from './result.js';

const TOKEN = /"(?:[^"\\]|\\.)*"|[{}[\],:]/g;

/**
 * Reads JSON more strictly than the language does: a key given twice in one object, of which one would silently win, is
 * refused with its path.
 */
export const parseJson = (text: string): Result<unknown> => {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return refuse({ code: 'MALFORMED', message: `this is not JSON: ${(error as Error).message}`, path: [] });
  }
  const problems = repeatedKeys(text);
  return problems.length > 0 ? refuse(...problems) : accept(value);
};

interface Level {
  /** The keys so far; null in a list. */
  readonly keys: Set<string> | null;
  at: string;
}

/** Every key that an object has twice, in text that is known to be JSON. */
const repeatedKeys = (text: string): Problem[] => {
  const problems: Problem[] = [];
  const levels: Level[] = [];
  let last = '';
  for (const [token] of text.matchAll(TOKEN)) {
    const level = levels.at(-1);
    if (token === '{') levels.push({ keys: new Set(), at: '' });
    else if (token === '[') levels.push({ keys: null, at: '0' });
    else if (token === '}' || token === ']') levels.pop();
    else if (token === ',' && level && !level.keys) level.at = String(Number(level.at) + 1);
    else if (token === ':' && level?.keys) {
      level.at = JSON.parse(last);
      if (level.keys.has(level.at)) {
        const path = levels.map(({ at }) => at);
        problems.push({ code: 'REPEATED_FIELD', message: `${path.join('.')} is given twice`, path });
      }
      level.keys.add(level.at);
    }
    last = token;
  }
  return problems;
};
