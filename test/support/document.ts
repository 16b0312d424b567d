import type { CustodyEvent, LotMass, Span, TraceRecord } from '../../src/domains/record/assertions.js';
import { toKilograms } from '../../src/shared/mass.js';
import { formatInstant } from '../../src/shared/time.js';

/** A record as a document of the import format, with whatever firms and sites it names. */
export const asDocument = ({ events, relationships, operations, parts }: TraceRecord) => {
  const firms = new Set<string>();
  for (const { from, to, by } of events) for (const firm of [from, to, by]) if (firm !== null) firms.add(firm);
  for (const { supplier, customer } of relationships) firms.add(supplier).add(customer);
  for (const { firm } of operations) firms.add(firm);
  const wholeOf = new Map(parts.map(({ site, partOf }) => [site, partOf]));
  const sites = new Set([...wholeOf.keys(), ...wholeOf.values()]);
  for (const { site } of [...events, ...operations]) if (site !== null) sites.add(site);
  return {
    firms: [...firms].map((ref) => ({ ref, name: `Firm ${ref}`, country: 'CD', roles: ['TRADER'] })),
    sites: [...sites].map((ref) => ({
      ref,
      name: `Site ${ref}`,
      kind: 'PIT',
      country: 'CD',
      partOf: wholeOf.get(ref) ?? null,
    })),
    operations: operations.map(({ reference, firm, site, ...span }) => ({
      ref: reference,
      firm,
      site,
      ...spanTexts(span),
    })),
    relationships: relationships.map(({ reference, corrects, supplier, customer, mineral, basis, ...span }) => ({
      ref: reference,
      ...(corrects && { corrects }),
      supplier,
      customer,
      mineral,
      basis,
      ...spanTexts(span),
    })),
    events: events.map(eventText),
  };
};

const spanTexts = ({ from, to }: Span) => ({
  from: from === null ? null : formatInstant(from),
  to: to === null ? null : formatInstant(to),
});

const eventText = ({ reference, corrects, kind, occurredAt, mineral, from, to, by, site, ...parts }: CustodyEvent) => ({
  ref: reference,
  kind,
  occurredAt: formatInstant(occurredAt),
  ...(corrects && { corrects }),
  ...(mineral && { mineral }),
  ...(from && { from }),
  ...(to && { to }),
  ...(by && { by }),
  ...(site && { site }),
  ...(parts.lots.length > 0 && { lots: parts.lots.map(lotText) }),
  ...(parts.inputs.length > 0 && { inputs: parts.inputs.map(lotText) }),
  ...(parts.outputs.length > 0 && { outputs: parts.outputs.map(lotText) }),
});

const lotText = ({ lot, massMg }: LotMass) => ({ lot, ...(massMg !== null && { massKg: toKilograms(massMg) }) });
