import type { KeyObject } from 'node:crypto';
import { demoAllegation } from './demo.js';
import { VICTIM_SERVICES } from './demo-case.js';
import { type Principal, scopeOf, signToken, systemScope } from './domains/access/access.js';
import { type Allegation, allegationsByReference } from './domains/allegation/allegation.js';
import { caseSeen, type DutySeen, type FindingSeen } from './domains/case/case.js';
import { firmsByReference } from './domains/party/party.js';
import { traceOf } from './domains/trace/trace.js';
import type { Graph } from './graph/graph.js';
import { resolveAt } from './graph/revision.js';
import { sixDecimals, toKilograms } from './shared/mass.js';
import { formatInstant } from './shared/time.js';

/** What the welcome tells of. `key` signs the tokens to try; null where others issue tokens. */
interface Welcome {
  readonly graph: Graph;
  readonly url: string;
  readonly key: KeyObject | null;
  readonly names: { readonly issuer: string; readonly audience: string };
}

const AUDITOR: Principal = { sub: 'demo-auditor', org: 'demo-programme', roles: ['AUDITOR'] };
const BRAND: Principal = { sub: 'demo-analyst', org: 'halden', roles: ['FIRM'] };
/** Who may see the whole case, holds included. */
const auditor = scopeOf(AUDITOR);
const DAYS = 7;

const table = ([head = [], ...rows]: readonly (readonly string[])[]): string => {
  const widths = head.map((cell, at) => Math.max(cell.length, ...rows.map((row) => row[at]?.length ?? 0)));
  const line = (row: readonly string[]) =>
    `  ${row.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join('  ')}`.trimEnd();
  return [line(head), `  ${widths.map((width) => '-'.repeat(width)).join('  ')}`, ...rows.map(line)].join('\n');
};

const orDash = <T>(value: T | null, text: (value: T) => string): string => (value === null ? '–' : text(value));

/** The trace of an allegation in the latest state of the record, a firm a line; then what it makes of each firm. */
const traceTable = (graph: Graph, allegation: Allegation): Promise<string> =>
  graph.read(async (tx) => {
    const at = await resolveAt(tx);
    const { exposures } = await traceOf(systemScope, tx, allegation, at);
    const firms = await firmsByReference(
      systemScope,
      tx,
      exposures.map(({ firm }) => firm),
      at,
    );
    const rows = exposures.map((row, i) => [
      firms[i]?.name ?? row.firm,
      firms[i]?.roles.join(', ') ?? '',
      row.grade,
      String(row.tier),
      orDash(row.attributedMassMg, (mass) => String(toKilograms(mass))),
      orDash(row.intakeShare, (share) => String(sixDecimals(share))),
      formatInstant(row.firstExposedAt),
    ]);
    const seen = await caseSeen(auditor, tx, allegation, at, Date.now());
    const notices = await caseSeen(VICTIM_SERVICES, tx, allegation, at, Date.now());
    const findings = exposures.map(({ firm }, i) => [
      firms[i]?.name ?? firm,
      findingText(seen.finding(firm)),
      dutiesText(seen.duties(firm)),
      noticesText(notices.noticesTo(firm)),
    ]);
    return [
      table([['firm', 'role', 'grade', 'tier', 'mass (kg)', 'share', 'first exposed'], ...rows]),
      '',
      `What follows (${allegation.status.toLowerCase()}; guidance applied, not a legal determination):`,
      '',
      table([['firm', 'finding', 'duties', 'notices'], ...findings]),
      '',
      '  Held notices are for who set the hold alone: here, the victim services named on the case.',
    ].join('\n');
  });

const findingText = (finding: FindingSeen | null): string => {
  if (!finding) return '–';
  const { involvement, status, provisional } = finding;
  return `${involvement} (${status.toLowerCase()}${provisional ? ', provisional' : ''})`;
};

const dutiesText = (duties: readonly DutySeen[]): string => {
  const mandatory = duties.filter(({ strength }) => strength === 'MANDATORY');
  return duties.length === 0 ? '–' : `${mandatory.length} mandatory, ${duties.length - mandatory.length} recommended`;
};

const noticesText = (notices: readonly { readonly reason: string; readonly status: string }[]): string =>
  notices.map(({ reason, status }) => `${reason} ${status.toLowerCase()}`).join(', ') || '–';

const tokens = ({ url, key, names }: Welcome): string => {
  if (!key) return '  Tokens are checked against the key set of JWKS_URI; get one where its keys are kept.';
  const sign = (principal: Principal) => signToken(principal, key, { ...names, days: DAYS });
  const auditor = sign(AUDITOR);
  const query = `{ allegation(by: { reference: \\"${demoAllegation()}\\" }) { trace { totals { firms } } } }`;
  return [
    `  A token of an auditor, for ${DAYS} days:`,
    auditor,
    `  A token of the brand Halden Audio, which sees its own exposure alone:`,
    sign(BRAND),
    '  To try it:',
    `curl -s ${url} -H 'Content-Type: application/json' -H 'Authorization: Bearer ${auditor}' -d '{"query":"${query}"}'`,
    '  Other tokens: npm run token -- --help',
  ].join('\n');
};

/** What the person who starts adit sees once it serves: where, with which token, and the demo's trace. */
export const welcome = async (options: Welcome): Promise<string> => {
  const { graph, url } = options;
  const [allegation] = await graph.read((tx) => allegationsByReference(systemScope, tx, [demoAllegation()]));
  return [
    '',
    `adit answers at ${url}`,
    '',
    tokens(options),
    ...(allegation
      ? [
          '',
          `Who is exposed to ${allegation.reference} (${allegation.incidentType.name}):`,
          '',
          await traceTable(graph, allegation),
        ]
      : []),
    '',
  ].join('\n');
};
