/** Statements as rows to write: properties for the node, references for its relationships. */
import { fold } from '../../shared/text.js';
import type { LotMass } from './assertions.js';
import type { EventStatement, RecordDocument, Section, SourceName, Statement } from './document.js';
import type { Row } from './record.store.js';

/** What every assertion's node carries besides its own fields. */
const common = ({ reference, contentHash, recordedAt, recordedBy }: Statement): Row => ({
  reference,
  contentHash,
  recordedAt,
  recordedBy,
});

const placed = (lots: readonly LotMass[]): Row[] =>
  lots.map(({ lot, ...said }, position) => ({ lot, properties: { ...said, position } }));

const eventRow = (event: EventStatement): Row => ({
  from: event.from,
  to: event.to,
  by: event.by,
  site: event.site,
  carries: placed(event.lots),
  takes: placed(event.inputs),
  makes: placed(event.outputs),
  properties: { ...common(event), kind: event.kind, occurredAt: event.occurredAt, mineral: event.mineral },
});

/** All names of a thing as a search compares them: derived from the statement, for the index of names. */
const called = ({ name, aliases }: { readonly name: string; readonly aliases: readonly string[] }) => ({
  called: [name, ...aliases].map(fold),
});

type RowOf = { readonly [S in Section]: (statement: RecordDocument[S][number]) => Row };

const ROW_OF: RowOf = {
  firms: ({ of, name, aliases, country, roles, lei, rmiId, nationalRegister, ...statement }) => ({
    of,
    properties: {
      ...common(statement),
      ...called({ name, aliases }),
      name,
      aliases,
      country,
      roles,
      lei,
      rmiId,
      nationalRegister,
    },
  }),
  sites: ({ of, partOf, name, aliases, country, kind, region, scale, latitude, longitude, ...statement }) => ({
    of,
    partOf,
    properties: {
      ...common(statement),
      ...called({ name, aliases }),
      name,
      aliases,
      country,
      kind,
      region,
      scale,
      latitude,
      longitude,
    },
  }),
  organisations: ({ of, name, aliases, country, kind, ...statement }) => ({
    of,
    properties: { ...common(statement), name, aliases, country, kind },
  }),
  operations: ({ firm, site, from, to, kind, ...statement }) => ({
    firm,
    site,
    properties: { ...common(statement), from, to, title: kind === 'HOLDS_TITLE_OF' },
  }),
  relationships: ({ supplier, customer, from, to, mineral, basis, scope, reportingYear, ...statement }) => ({
    supplier,
    customer,
    properties: { ...common(statement), from, to, mineral, basis, scope, reportingYear },
  }),
  ownership: ({ owner, owned, from, to, share, ...statement }) => ({
    owner,
    owned,
    properties: { ...common(statement), from, to, share },
  }),
  memberships: ({ member, cooperative, from, to, ...statement }) => ({
    member,
    cooperative,
    properties: { ...common(statement), from, to },
  }),
  coverage: ({ firm, site, organisation, from, to, standing, ...statement }) => ({
    firm,
    site,
    organisation,
    properties: { ...common(statement), from, to, standing },
  }),
  siteStatuses: ({ site, from, to, status, publishedAt, ...statement }) => ({
    site,
    properties: { ...common(statement), from, to, status, publishedAt },
  }),
  events: eventRow,
};

/** The rows of one list. */
export const rowsOf = <S extends Section>(section: S, statements: readonly RecordDocument[S][number][]): Row[] =>
  statements.map((statement) => ROW_OF[section](statement));

/** What tells two sources apart: their name and their kind. */
export const sourceKey = ({ name, kind }: SourceName): string => JSON.stringify([name, kind]);
