import { describe, expect, it } from '@jest/globals';
import { assertionsFrom, parseDocument } from '../../src/domains/record/record.js';
import { TRACING } from '../../src/domains/trace/policies/tracing.js';
import { interpret } from '../../src/domains/trace/reference/reference.js';
import { asExpected, examples } from '../support/examples.js';

describe('the reference gives the worked examples exactly', () => {
  it.each(examples())('$name', ({ chain, question, expected }) => {
    const document = parseDocument(chain);
    if (!document.ok) throw new Error(JSON.stringify(document.problems));
    expect(asExpected(interpret(assertionsFrom(document.value), question, TRACING))).toEqual(expected);
  });
});
