import { expect, test } from '@jest/globals';
import { isInputObjectType, isInterfaceType, isObjectType, isSpecifiedScalarType } from 'graphql';
import { buildSchema } from '../../src/graphql/schema.js';
import { PROPERTIES } from './properties.js';

const schema = buildSchema();
const types = Object.values(schema.getTypeMap()).filter(
  (type) => !type.name.startsWith('__') && !isSpecifiedScalarType(type),
);

const properties: Readonly<Record<string, readonly string[] | undefined>> = PROPERTIES;

test('every field has a resolver, or is a property of what its type is made from', () => {
  const unresolved = types.filter(isObjectType).flatMap((type) =>
    Object.values(type.getFields())
      .filter((field) => !field.resolve && !properties[type.name]?.includes(field.name))
      .map((field) => `${type.name}.${field.name}`),
  );
  expect(unresolved).toEqual([]);
});

test('every type, field, argument and value is described', () => {
  const silent: string[] = [];
  for (const type of types) {
    if (!type.description) silent.push(type.name);
    if (isObjectType(type) || isInterfaceType(type) || isInputObjectType(type)) {
      for (const field of Object.values(type.getFields())) {
        if (!field.description) silent.push(`${type.name}.${field.name}`);
        for (const arg of 'args' in field ? field.args : []) {
          if (!arg.description) silent.push(`${type.name}.${field.name}(${arg.name})`);
        }
      }
    }
    if ('getValues' in type) {
      for (const value of type.getValues()) if (!value.description) silent.push(`${type.name}.${value.name}`);
    }
  }
  expect(silent).toEqual([]);
});
