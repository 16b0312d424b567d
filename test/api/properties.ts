import type { ResolversParentTypes } from '../../src/graphql/generated/resolvers.js';

type Properties = { readonly [T in keyof ResolversParentTypes]?: readonly (keyof ResolversParentTypes[T] & string)[] };

const CONNECTION = ['totalCount', 'pageInfo', 'nodes', 'edges'] as const;
const EDGE = ['cursor', 'node'] as const;

/**
 * Fields without a resolver: properties of what resolvers of other fields give. The compiler checks that each property is
 * there; the schema walk, that none is left out.
 */
export const PROPERTIES = {
  IncidentType: ['code', 'name'],
  Allegation: [
    'reference',
    'status',
    'incidentType',
    'rating',
    'basis',
    'minerals',
    'severity',
    'likelihood',
    'ongoing',
  ],
  ReportAllegationPayload: ['revision', 'allegation', 'problems'],
  PageInfo: ['hasNextPage', 'endCursor'],
  Problem: ['code', 'message', 'path'],
  Period: ['from', 'to'],
  Source: ['name', 'kind'],
  RecordPayload: ['revision', 'written', 'unchanged', 'problems'],
  LotOriginConnection: ['complete', ...CONNECTION],
  LotOriginEdge: EDGE,
  CustodyEventConnection: CONNECTION,
  CustodyEventEdge: EDGE,
  MassBalance: ['inKg', 'outKg', 'differenceKg', 'withinTolerance'],
  Anomaly: ['kind', 'detail', 'status', 'event'],
  AnomalyConnection: CONNECTION,
  AnomalyEdge: EDGE,
  AllegationConnection: CONNECTION,
  AllegationEdge: EDGE,
  FirmExposure: ['allegation', 'exposure'],
  FirmExposureConnection: ['complete', ...CONNECTION],
  FirmExposureEdge: EDGE,
  SearchHit: ['kind', 'matched', 'node'],
  Firm: ['reference', 'name', 'aliases', 'country', 'roles'],
  Site: ['reference', 'name', 'aliases', 'kind', 'country', 'region'],
  TraceTotals: ['firms', 'byGrade'],
  GradeCount: ['grade', 'count'],
  ExposureConnection: CONNECTION,
  ExposureEdge: EDGE,
  PathSample: ['count', 'nodes'],
  PathCount: ['value', 'exact'],
  Evidence: ['source', 'recordedAt', 'ingestedAt'],
  LinkedLotConnection: CONNECTION,
  LinkedLotEdge: EDGE,
  DroppedLinkConnection: CONNECTION,
  DroppedLinkEdge: EDGE,
  Searched: ['from', 'to', 'gaps'],
} as const satisfies Properties;
