import { parseArgs } from 'node:util';
import { ConfigError, readConfig } from '../config.js';
import { localKey, ROLES, type Role, signToken } from '../domains/access/access.js';

const HELP = `Makes a token for the API, signed with this machine's key.

  npm run token -- --role ROLE --org REF [--sub NAME] [--days N]

  --role   ${ROLES.join(', ')};
           several with commas
  --org    the reference of the firm or organisation that the bearer acts for
  --sub    who bears it (default: demo)
  --days   for how many days it is valid (default: 7)

The token is printed alone on standard output, so that this works:
  TOKEN=$(npm run --silent token -- --role AUDITOR --org demo)
  curl -H "Authorization: Bearer $TOKEN" ...`;

/** What is wrong with the command line; its message is for the person who typed it. */
class UsageError extends Error {}

const OPTIONS = {
  role: { type: 'string' },
  org: { type: 'string' },
  sub: { type: 'string', default: 'demo' },
  days: { type: 'string', default: '7' },
  help: { type: 'boolean', short: 'h', default: false },
} as const;

const rolesOf = (text: string | undefined): Role[] => {
  if (!text) throw new UsageError('--role is missing');
  return text.split(',').map((part) => {
    const role = ROLES.find((known) => known === part.trim().toUpperCase());
    if (!role) throw new UsageError(`--role: ${part.trim()} is no role; there are ${ROLES.join(', ')}`);
    return role;
  });
};

const daysOf = (text: string): number => {
  const days = Number(text);
  if (!(days > 0 && days <= 366)) throw new UsageError('--days must be a number above 0, of 366 at most');
  return days;
};

const run = (args: string[]): string => {
  const { values } = parseArgs({ args, options: OPTIONS, strict: true });
  if (values.help) return HELP;
  const roles = rolesOf(values.role);
  const org = values.org?.trim();
  if (!org) throw new UsageError('--org is missing');
  const sub = values.sub.trim();
  if (!sub) throw new UsageError('--sub is empty');
  const days = daysOf(values.days);
  const { tokens } = readConfig();
  if (tokens.jwksUri) {
    throw new UsageError(`tokens are checked against ${tokens.jwksUri}: ask whoever keeps its keys for one`);
  }
  return signToken({ sub, org, roles }, localKey(tokens.keyFile), { ...tokens, days });
};

try {
  console.log(run(process.argv.slice(2)));
} catch (error) {
  const known = error instanceof UsageError || error instanceof ConfigError;
  const misspelt = error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');
  console.error(`${error instanceof Error ? error.message : error}`);
  if (known || misspelt) console.error('\nnpm run token -- --help   says how.');
  process.exitCode = known || misspelt ? 2 : 1;
}
