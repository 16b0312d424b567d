import { type Asserted, liveness } from '../../graph/liveness.js';
import type { TraceRecord } from './assertions.js';
import type { RecordDocument, Statement } from './document.js';
import { statementsOf } from './parse.js';
import { settleDescriptions } from './registrations.js';
import { spanOf } from './span.js';

/**
 * What tracing reads of a document, without a database: every event and relationship, and those operations and site parts
 * that count at the end of the document (a trace reports on superseded links, not on superseded descriptions).
 */
export const assertionsFrom = (document: RecordDocument): TraceRecord => {
  const { descriptions } = settleDescriptions(document, () => []);
  const live = liveness(statementsOf({ ...document, ...descriptions }).map(asserted));
  const counts = (statement: Statement): boolean => live(asserted(statement));
  return {
    events: document.events.map((event) => ({
      ...asserted(event),
      kind: event.kind,
      occurredAt: event.occurredAt ?? event.recordedAt ?? 0,
      mineral: event.mineral,
      from: event.from,
      to: event.to,
      by: event.by,
      site: event.site,
      lots: event.lots,
      inputs: event.inputs,
      outputs: event.outputs,
    })),
    relationships: document.relationships.map((relationship) => ({
      ...asserted(relationship),
      ...spanOf(relationship, relationship.reportingYear),
      supplier: relationship.supplier,
      customer: relationship.customer,
      mineral: relationship.mineral,
      basis: relationship.basis,
    })),
    operations: document.operations
      .filter((operation) => operation.kind === 'OPERATES' && counts(operation))
      .map((operation) => ({
        ...asserted(operation),
        ...spanOf(operation),
        firm: operation.firm,
        site: operation.site,
      })),
    parts: descriptions.sites.flatMap((site) =>
      site.partOf !== null && counts(site) ? [{ site: site.of, partOf: site.partOf }] : [],
    ),
  };
};

const asserted = ({ reference, corrects }: Statement): Asserted => ({ reference, corrects, revision: 0 });
