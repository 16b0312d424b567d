import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { testGraph } from '../support/graph.js';
import { type Api, AUDITOR, principal, STEWARD, startApi } from './harness.js';

interface Payload {
  readonly revision: string | null;
  readonly written: string[];
  readonly unchanged: string[];
  readonly problems: { code: string; message: string; path: string[] }[];
}

let api: Api;
beforeAll(async () => {
  api = await startApi(await testGraph());
});
afterAll(() => api.stop());

const send = async (mutation: string, type: string, input: object, who = STEWARD): Promise<Payload> => {
  const query = `mutation ($input: ${type}!) { result: ${mutation}(input: $input) { revision written unchanged problems { code message path } } }`;
  const { data, errors } = await api.ask<{ result: Payload }, object>(who, query, { input });
  expect(errors).toBeUndefined();
  return data.result;
};

const FIRMS = {
  firms: [
    { ref: 'umoja', name: 'Umoja', country: 'CD', roles: ['COOPERATIVE'] },
    { ref: 'baraka', name: 'Baraka' },
  ],
};
const produced = (ref: string, massKg: number) => ({
  ref,
  kind: 'PRODUCTION',
  occurredAt: '2022-03-05T08:00:00Z',
  by: 'umoja',
  site: 'kilima',
  mineral: 'CASSITERITE',
  outputs: [{ lot: `L-${ref}`, massKg, form: 'ORE', tags: ['T1'] }],
});

test('a chain is registered and captured piece by piece, and answers', async () => {
  expect(await send('registerFirms', 'RegisterFirmsInput', FIRMS)).toMatchObject({ problems: [], revision: '1' });
  await send('registerSites', 'RegisterSitesInput', {
    sites: [{ ref: 'kilima', name: 'Kilima', kind: 'MINE', country: 'CD' }],
  });
  await send('registerOrganisations', 'RegisterOrganisationsInput', {
    organisations: [{ ref: 'prog', name: 'A programme', kind: 'AUDIT_PROGRAMME' }],
  });
  for (const [mutation, type, input] of [
    [
      'recordOperations',
      'RecordOperationsInput',
      { operations: [{ firm: 'umoja', site: 'kilima', from: '2019-01-01' }] },
    ],
    [
      'recordRelationships',
      'RecordRelationshipsInput',
      { relationships: [{ supplier: 'umoja', customer: 'baraka', basis: 'CONTRACT', from: '2019-01-01' }] },
    ],
    ['recordOwnership', 'RecordOwnershipInput', { ownership: [{ owner: 'baraka', owned: 'umoja', share: 0.5 }] }],
    ['recordMemberships', 'RecordMembershipsInput', { memberships: [{ member: 'baraka', cooperative: 'umoja' }] }],
    [
      'recordCoverage',
      'RecordCoverageInput',
      { coverage: [{ site: 'kilima', organisation: 'prog', standing: 'ACTIVE' }] },
    ],
    [
      'recordSiteStatuses',
      'RecordSiteStatusesInput',
      { siteStatuses: [{ site: 'kilima', status: 'GREEN', from: '2022-01-01' }] },
    ],
    [
      'captureEvents',
      'CaptureEventsInput',
      {
        events: [
          produced('P1', 100),
          {
            ref: 'B1',
            kind: 'PURCHASE',
            occurredAt: '2022-03-06T08:00:00Z',
            from: 'umoja',
            to: 'baraka',
            lots: [{ lot: 'L-P1', massKg: 100 }],
          },
        ],
      },
    ],
  ] as const) {
    expect(await send(mutation, type, input)).toMatchObject({ problems: [], unchanged: [] });
  }
  const { data } = await api.ask(
    AUDITOR,
    '{ lot(by: { reference: "L-P1" }) { massKg form tags downstream { nodes { reference to { label firm { roles } } } } } }',
  );
  expect(data).toEqual({
    lot: {
      massKg: 100,
      form: 'ORE',
      tags: ['T1'],
      downstream: { nodes: [{ reference: 'B1', to: { label: 'Baraka', firm: { roles: [] } } }] },
    },
  });
});

test('the same again changes nothing; something else under a known reference is refused, and named', async () => {
  const first = await send('captureEvents', 'CaptureEventsInput', { events: [produced('P2', 100)] });
  expect(first).toMatchObject({ written: ['P2'], unchanged: [] });
  const again = await send('captureEvents', 'CaptureEventsInput', { events: [produced('P2', 100)] });
  expect(again).toMatchObject({ written: [], unchanged: ['P2'], revision: first.revision });
  const other = await send('captureEvents', 'CaptureEventsInput', { events: [produced('P2', 200)] });
  expect(other).toMatchObject({ revision: null, problems: [{ path: ['input', 'events', '0', 'ref'] }] });
  const corrected = await send('captureEvents', 'CaptureEventsInput', {
    events: [{ ...produced('P3', 200), outputs: [{ lot: 'L-P2', massKg: 200 }], corrects: 'P2' }],
  });
  expect(corrected).toMatchObject({ written: ['P3'] });
  expect((await api.ask(AUDITOR, '{ lot(by: { reference: "L-P2" }) { massKg } }')).data).toEqual({
    lot: { massKg: 200 },
  });
});

test('what is malformed is refused with the way to the field, and nothing of it is written', async () => {
  const result = await send('captureEvents', 'CaptureEventsInput', {
    events: [produced('P4', 100), produced('P5', -1)],
  });
  expect(result).toMatchObject({
    revision: null,
    written: [],
    problems: [{ path: ['input', 'events', '1', 'outputs', '0', 'massKg'] }],
  });
  expect((await api.ask(AUDITOR, '{ lot(by: { reference: "L-P4" }) { id } }')).data).toEqual({ lot: null });
});

test('one key stands for one input: a hundred repeats at once have one effect and one answer', async () => {
  const input = { firms: [{ ref: 'once', name: 'Once' }], idempotencyKey: 'a key' };
  const answers = await Promise.all(
    Array.from({ length: 100 }, () => send('registerFirms', 'RegisterFirmsInput', input)),
  );
  expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
  const other = await send('registerFirms', 'RegisterFirmsInput', {
    firms: [{ ref: 'twice', name: 'Twice' }],
    idempotencyKey: 'a key',
  });
  expect(other).toMatchObject({ revision: null, problems: [{ path: ['input', 'idempotencyKey'] }] });
});

test.each([['AUDITOR'], ['FIRM'], ['DASHBOARD'], ['ADMIN']] as const)(
  'a %s adds nothing to the record',
  async (role) => {
    const result = await send(
      'registerFirms',
      'RegisterFirmsInput',
      { firms: [{ ref: 'x', name: 'X' }] },
      principal(role),
    );
    expect(result).toMatchObject({ revision: null, problems: [{ code: 'FORBIDDEN', path: ['input'] }] });
  },
);
