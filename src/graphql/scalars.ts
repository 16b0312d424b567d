import { GraphQLError, GraphQLScalarType, Kind, type ValueNode } from 'graphql';
import { formatInstant, parseDate, parseInstant } from '../shared/time.js';

const textOf = (name: string, accepts: (text: string) => boolean, like: string) => (value: unknown) => {
  if (typeof value === 'string' && accepts(value)) return value;
  throw new GraphQLError(`${name} must be like ${like}, not ${JSON.stringify(value)}`, {
    extensions: { code: 'BAD_USER_INPUT' },
  });
};

const literal = (parse: (value: unknown) => string) => (node: ValueNode) =>
  parse(node.kind === Kind.STRING ? node.value : null);

const instant = textOf('DateTime', (text) => parseInstant(text) !== null, '2022-03-05T08:00:00Z');
const day = textOf('Date', (text) => (parseDate(text) ?? parseInstant(text)) !== null, '2022-03-31');

/** Instants: epoch milliseconds out of resolvers, text outside; inputs stay text, which domains parse. */
const DateTime = new GraphQLScalarType<string, string>({
  name: 'DateTime',
  serialize: (value) => formatInstant(Number(value)),
  parseValue: instant,
  parseLiteral: literal(instant),
});

/** Days (or instants in their place), as text throughout. */
const CalendarDate = new GraphQLScalarType<string, string>({
  name: 'Date',
  serialize: String,
  parseValue: day,
  parseLiteral: literal(day),
});

export const scalars = { DateTime, Date: CalendarDate };
