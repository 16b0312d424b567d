import { beforeAll, describe, expect, it } from '@jest/globals';
import { scopeOf, systemScope } from '../../src/domains/access/access.js';
import {
  firmsById,
  firmsByReference,
  labelsOf,
  organisationsByReference,
  sitesById,
  sitesByReference,
} from '../../src/domains/party/party.js';
import { capture, parseDocument } from '../../src/domains/record/record.js';
import type { Graph } from '../../src/graph/graph.js';
import { testGraph } from '../support/graph.js';

let graph: Graph;

const say = async (json: unknown): Promise<number> => {
  const parsed = parseDocument(json);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  const captured = await capture(graph, parsed.value);
  if (!captured.ok) throw new Error(JSON.stringify(captured.problems));
  return captured.value.revision;
};

const revision = { first: 0, renamed: 0, withdrawn: 0 };

beforeAll(async () => {
  graph = await testGraph();
  revision.first = await say({
    firms: [
      { ref: 'a', name: 'Old name', country: 'CD', roles: ['TRADER', 'EXPORTER'] },
      { ref: 's', name: 'Smelter', roles: ['SMELTER'] },
    ],
    sites: [
      { ref: 'mine', name: 'Mine' },
      { ref: 'pit', name: 'Pit', kind: 'PIT', partOf: 'mine' },
    ],
    organisations: [{ ref: 'o', name: 'Programme', kind: 'AUDIT_PROGRAMME' }],
  });
  revision.renamed = await say({ firms: [{ ref: 'a', name: 'New name', corrects: 'a' }] });
  const [row] = await graph.read(
    async (tx) => (await tx.run("MATCH (r:Registration {name: 'New name'}) RETURN r.reference AS r")).records,
  );
  revision.withdrawn = await say({ events: [{ ref: 'V', kind: 'VOID', corrects: row?.get('r') }] });
});

const nameAt = async (at: number) =>
  (await graph.read((tx) => firmsByReference(systemScope, tx, ['a'], { revision: at })))[0]?.name;

describe('a firm', () => {
  it('is described as it was known at a revision', async () => {
    expect(await nameAt(0)).toBeUndefined();
    expect(await nameAt(revision.first)).toBe('Old name');
    expect(await nameAt(revision.renamed)).toBe('New name');
  });

  it('has its older description again where the correction is withdrawn', async () => {
    expect(await nameAt(revision.withdrawn)).toBe('Old name');
  });

  it('comes in the place of its reference or id, and null where there is none', async () => {
    const at = { revision: revision.first };
    const found = await graph.read((tx) => firmsByReference(systemScope, tx, ['nobody', 's', 'a', 's'], at));
    expect(found.map((firm) => firm?.reference ?? null)).toEqual([null, 's', 'a', 's']);
    const ids = [found[2]?.id ?? '', 'no id'];
    const byId = await graph.read((tx) => firmsById(systemScope, tx, ids, at));
    expect(byId.map((firm) => firm?.reference ?? null)).toEqual(['a', null]);
  });

  it('is called by its name only by those who may know it', async () => {
    const brand = scopeOf({ sub: 'x', org: 'brand', roles: ['FIRM'] });
    const at = { revision: revision.first };
    expect(await graph.read((tx) => firmsByReference(brand, tx, ['a', 's'], at))).toMatchObject([
      null,
      { name: 'Smelter' },
    ]);
    const labels = await graph.read((tx) => labelsOf(brand, tx, ['a', 's'], at));
    expect(labels.map(({ label, named }) => [label, named])).toEqual([
      ['EXPORTER, CD', false],
      ['Smelter', true],
    ]);
  });
});

describe('a site', () => {
  it('says what it is part of, and is for those who see custody', async () => {
    const at = { revision: revision.first };
    const [pit] = await graph.read((tx) => sitesByReference(systemScope, tx, ['pit'], at));
    expect(pit).toMatchObject({ name: 'Pit', kind: 'PIT', partOf: 'mine', country: null });
    expect(await graph.read((tx) => sitesById(systemScope, tx, [pit?.id ?? ''], at))).toEqual([pit]);
    const brand = scopeOf({ sub: 'x', org: 'brand', roles: ['FIRM'] });
    expect(await graph.read((tx) => sitesByReference(brand, tx, ['pit'], at))).toEqual([null]);
  });
});

describe('an organisation', () => {
  it('is found by its reference', async () => {
    const at = { revision: revision.first };
    const found = await graph.read((tx) => organisationsByReference(systemScope, tx, ['o', 'p'], at));
    expect(found).toMatchObject([{ name: 'Programme', kind: 'AUDIT_PROGRAMME' }, null]);
  });
});
