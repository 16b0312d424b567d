import { describe, expect, it } from '@jest/globals';
import { parseJson } from '../../src/shared/json.js';

describe('strict JSON', () => {
  it('reads what JSON is', () => {
    const text = '{"a": [1, {"b": "x:{,}\\""}, {"b": 2}], "c": {"a": null}}';
    expect(parseJson(text)).toEqual({ ok: true, value: JSON.parse(text) });
  });

  it('refuses a key given twice, with its path', () => {
    const read = parseJson('{"events": [{"ref": "a"}, {"ref": "b", "lots": [], "ref": "c"}]}');
    expect(read).toMatchObject({ ok: false, problems: [{ code: 'REPEATED_FIELD', path: ['events', '1', 'ref'] }] });
  });

  it('sees through escapes', () => {
    expect(parseJson('{"a": 1, "\\u0061": 2}').ok).toBe(false);
  });

  it('refuses what is no JSON', () => {
    expect(parseJson('{"a": NaN}')).toMatchObject({ ok: false, problems: [{ code: 'MALFORMED' }] });
  });
});
