import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { assertionsFrom, parseDocument, type RecordDocument } from '../../src/domains/record/record.js';

const file = (path: string) => JSON.parse(readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8'));

const parsed = (json: unknown): RecordDocument => {
  const read = parseDocument(json);
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.value;
};

const problemsOf = (json: unknown): string[] => {
  const read = parseDocument(json);
  return read.ok ? [] : read.problems.map(({ path }) => path.join('.'));
};

const sale = { ref: 'e', kind: 'PURCHASE', occurredAt: '2022-03-05T08:00:00Z', from: 'a', to: 'b', lots: ['L'] };
const production = {
  ...sale,
  kind: 'PRODUCTION',
  from: undefined,
  to: undefined,
  lots: undefined,
  by: 'a',
  site: 's',
  outputs: [{ lot: 'L' }],
};
const mixing = { ...production, kind: 'COMBINATION', inputs: [{ lot: 'I' }] };
const event = (change: object) => ({ events: [change] });

describe('a well-formed document', () => {
  it.each(readdirSync(new URL('../data/records', import.meta.url)))('%s is read', (name) => {
    expect(parseDocument(file(`test/data/records/${name}`).chain).ok).toBe(true);
  });

  it('the demo chain is read', () => {
    const { events, parts, operations } = assertionsFrom(parsed(file('data/demo/chain.json')));
    expect(events).toHaveLength(19);
    expect(parts).toContainEqual({ site: 'kilima-p1', partOf: 'kilima' });
    expect(operations[0]).toMatchObject({ firm: 'umoja', from: Date.UTC(2019, 0, 1), to: null });
  });

  it('gives a single lot the mass that its hand-over states', () => {
    const { events } = parsed(event({ ...sale, massKg: 12.5 }));
    expect(events[0]?.lots).toEqual([{ lot: 'L', massMg: 12_500_000 }]);
  });

  it('takes lots with their masses', () => {
    const { events } = parsed(event({ ...sale, lots: [{ lot: 'L', massKg: 1 }, 'M'] }));
    expect(events[0]?.lots).toEqual([
      { lot: 'L', massMg: 1_000_000 },
      { lot: 'M', massMg: null },
    ]);
  });

  it('takes every optional list and field', () => {
    const document = parsed({
      firms: [{ ref: 'a', name: 'A', aliases: ['Aa'], country: 'CD', roles: ['TRADER', 'TRADER'], rmiId: 'CID1' }],
      sites: [{ ref: 's', name: 'S', region: 'CD-NK', scale: 'ARTISANAL', latitude: -1.5, longitude: 29 }],
      organisations: [{ ref: 'o', name: 'O', kind: 'AUDIT_PROGRAMME' }],
      ownership: [{ owner: 'a', owned: 'b', share: 0.5, source: 'register' }],
      memberships: [{ ref: 'm', member: 'a', cooperative: 'b', corrects: 'm0' }],
      coverage: [{ site: 's', organisation: 'o', standing: 'ACTIVE', from: '2022-01-01' }],
      siteStatuses: [
        { site: 's', status: 'RED', publishedAt: '2022-02-01', source: { name: 'ICGLR', kind: 'REGISTER' } },
      ],
      events: [
        {
          ...mixing,
          outputs: [{ lot: 'L', massKg: 2, form: 'CONCENTRATE', gradePercent: 62.5, tags: ['T1'], certificate: 'C' }],
        },
      ],
    });
    expect(document.firms[0]?.roles).toEqual(['TRADER']);
    expect(document.siteStatuses[0]?.source).toEqual({ name: 'ICGLR', kind: 'REGISTER' });
    expect(document.events[0]?.outputs[0]).toMatchObject({ massMg: 2_000_000, gradePercent: 62.5, tags: ['T1'] });
  });

  it('derives a reference from the content where none is given, the same each time', () => {
    const operation = { firm: 'a', site: 's', from: '2020-01-01' };
    const [one, another] = [operation, { ...operation, to: null, from: '2020-01-01' }].map(
      (each) => parsed({ operations: [each] }).operations[0]?.reference,
    );
    expect(one).toMatch(/^operation:[0-9a-f]{32}$/);
    expect(another).toBe(one);
  });

  it('counts a statement that is there twice once', () => {
    expect(parsed({ events: [sale, sale] }).events).toHaveLength(1);
  });

  it('a declaration for a year runs to the end of the year after', () => {
    const declared = { supplier: 'a', customer: 'b', basis: 'DECLARATION', reportingYear: 2021 };
    const spans = assertionsFrom(
      parsed({ relationships: [declared, { ...declared, from: '2021-05-01', to: '2021-06-30' }] }),
    );
    expect(spans.relationships.map(({ from, to }) => [from, to])).toEqual([
      [Date.UTC(2021, 0, 1), Date.UTC(2023, 0, 1) - 1],
      [Date.UTC(2021, 4, 1), Date.UTC(2021, 6, 1) - 1],
    ]);
  });

  it('titles, and parts of sites that were corrected, are not for tracing', () => {
    const record = assertionsFrom(
      parsed({
        sites: [
          { ref: 'p', name: 'P', partOf: 'm' },
          { ref: 'p', name: 'P', corrects: 'p' },
        ],
        operations: [{ firm: 'a', site: 'p', kind: 'HOLDS_TITLE_OF' }],
      }),
    );
    expect(record).toMatchObject({ parts: [], operations: [] });
  });
});

describe('what is malformed is refused with the path of its field', () => {
  it.each<[string, unknown, string[]]>([
    ['no object', null, ['']],
    ['a list', [], ['']],
    ['an unknown list', { foo: [] }, ['foo']],
    ['a list that is none', { firms: {} }, ['firms']],
    ['an unknown field', event({ ...sale, weight: 1 }), ['events.0.weight']],
    ['an unknown field of a lot', event({ ...mixing, inputs: [{ lot: 'I', kg: 1 }] }), ['events.0.inputs.0.kg']],
    ['an unknown kind', event({ ...sale, kind: 'GIFT' }), ['events.0.kind']],
    ['an empty name', { firms: [{ ref: 'a', name: ' ' }] }, ['firms.0.name']],
    ['an empty reference', { firms: [{ ref: '', name: 'A' }] }, ['firms.0.ref']],
    ['no reference of a firm', { firms: [{ name: 'A' }] }, ['firms.0.ref']],
    ['an unknown role', { firms: [{ ref: 'a', name: 'A', roles: ['BRAND', 'KING'] }] }, ['firms.0.roles.1']],
    ['a country that is none', { sites: [{ ref: 's', name: 'S', country: 'Congo' }] }, ['sites.0.country']],
    ['text that is not well-formed', { firms: [{ ref: 'a', name: '\ud800' }] }, ['firms.0.name']],
    ['a negative mass', event({ ...sale, massKg: -1 }), ['events.0.massKg']],
    ['a mass of zero', event({ ...mixing, inputs: [{ lot: 'I', massKg: 0 }] }), ['events.0.inputs.0.massKg']],
    [
      'a mass beyond all measure',
      event({ ...mixing, outputs: [{ lot: 'L', massKg: 1e300 }] }),
      ['events.0.outputs.0.massKg'],
    ],
    ['a mass as text', event({ ...mixing, outputs: [{ lot: 'L', massKg: '5' }] }), ['events.0.outputs.0.massKg']],
    ['one mass for several lots', event({ ...sale, lots: ['L', 'M'], massKg: 5 }), ['events.0.massKg']],
    ['two masses for one lot', event({ ...sale, lots: [{ lot: 'L', massKg: 4 }], massKg: 5 }), ['events.0.massKg']],
    ['an instant without zone', event({ ...sale, occurredAt: '2022-03-05T08:00:00' }), ['events.0.occurredAt']],
    ['no instant', event({ ...sale, occurredAt: undefined }), ['events.0.occurredAt']],
    ['a recordedAt that is none', event({ ...sale, recordedAt: 'then' }), ['events.0.recordedAt']],
    ['a day that is none', { operations: [{ firm: 'a', site: 's', from: '2022-02-30' }] }, ['operations.0.from']],
    [
      'a period that ends before it starts',
      { operations: [{ firm: 'a', site: 's', from: '2022-02-02', to: '2022-02-01' }] },
      ['operations.0.to'],
    ],
    ['production by nobody', event({ ...production, by: undefined }), ['events.0.by']],
    ['production nowhere', event({ ...production, site: undefined }), ['events.0.site']],
    ['production of nothing', event({ ...production, outputs: [] }), ['events.0.outputs']],
    ['production out of something', event({ ...production, inputs: [{ lot: 'I' }] }), ['events.0.inputs']],
    ['mixing without inputs', event({ ...mixing, inputs: undefined }), ['events.0.inputs']],
    ['mixing without outputs', event({ ...mixing, outputs: null }), ['events.0.outputs']],
    ['mixing that hands over', event({ ...mixing, to: 'b' }), ['events.0.to']],
    ['a hand-over between nobody', event({ ...sale, from: undefined, to: undefined }), ['events.0.from']],
    ['a hand-over of nothing', event({ ...sale, lots: [] }), ['events.0.lots']],
    [
      'a lot made twice by one event',
      event({ ...mixing, outputs: [{ lot: 'L' }, { lot: 'L' }] }),
      ['events.0.outputs.1.lot'],
    ],
    ['a VOID of nothing', event({ ref: 'v', kind: 'VOID' }), ['events.0.corrects']],
    ['an empty source', event({ ...sale, source: '' }), ['events.0.source.name']],
    ['a relationship without basis', { relationships: [{ supplier: 'a', customer: 'b' }] }, ['relationships.0.basis']],
    ['ownership of more than all', { ownership: [{ owner: 'a', owned: 'b', share: 1.5 }] }, ['ownership.0.share']],
    ['coverage of neither firm nor site', { coverage: [{ organisation: 'o' }] }, ['coverage.0.firm']],
    ['a site that is part of itself', { sites: [{ ref: 's', name: 'S', partOf: 's' }] }, ['sites.0.partOf']],
    ['one reference for two things', { events: [sale, { ...sale, to: 'c' }] }, ['events.1.ref']],
    ['a correction of itself', event({ ...sale, corrects: 'e' }), ['events.0.corrects']],
    [
      'corrections in a circle',
      {
        events: [
          { ref: 'v', kind: 'VOID', corrects: 'w' },
          { ref: 'w', kind: 'VOID', corrects: 'v' },
        ],
      },
      ['events.0.corrects'],
    ],
    [
      'sites in a circle',
      {
        sites: [
          { ref: 'p', name: 'P', partOf: 'q' },
          { ref: 'q', name: 'Q', partOf: 'p' },
        ],
      },
      ['sites.0.partOf'],
    ],
    [
      'all that is wrong, not the first alone',
      { firms: [{ ref: '', name: '', x: 1 }] },
      ['firms.0.ref', 'firms.0.name', 'firms.0.x'],
    ],
  ])('%s', (_, json, paths) => {
    expect(problemsOf(json)).toEqual(paths);
  });

  it('what is suspicious is no such thing: a lot out of itself, more out than in, a use before it is made', () => {
    expect(
      problemsOf(event({ ...mixing, inputs: [{ lot: 'L', massKg: 1 }], outputs: [{ lot: 'L', massKg: 9 }] })),
    ).toEqual([]);
  });
});
