import { resolve } from 'node:path';
import { expect, test } from '@jest/globals';
import { ConfigError, readConfig } from '../../src/config.js';

test('without any variable there are defaults: this machine only, and no database given', () => {
  const config = readConfig({});
  expect(config).toMatchObject({ port: 4000, host: '127.0.0.1', home: resolve('.adit'), logLevel: 'info' });
  expect(config.neo4j.given).toBeUndefined();
});

test('an empty variable counts as not given', () => {
  expect(readConfig({ PORT: '', NEO4J_URI: ' ' }).port).toBe(4000);
});

test('every fault is named, with its variable', () => {
  const faulty = () => readConfig({ PORT: 'many', NEO4J_URI: 'http://somewhere', LOG_LEVEL: 'loud' });
  expect(faulty).toThrow(ConfigError);
  expect(faulty).toThrow(/PORT[\s\S]*LOG_LEVEL[\s\S]*NEO4J_URI/);
});

test('a given database needs its password, and has a default user', () => {
  expect(() => readConfig({ NEO4J_URI: 'bolt://db:7687' })).toThrow('without NEO4J_PASSWORD');
  expect(readConfig({ NEO4J_URI: 'neo4j+s://db', NEO4J_PASSWORD: 'x' }).neo4j.given).toEqual({
    uri: 'neo4j+s://db',
    user: 'neo4j',
    password: 'x',
  });
});
