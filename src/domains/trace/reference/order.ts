import { compareText } from '../../../shared/text.js';
import type { CustodyEvent } from '../../record/assertions.js';

/** Who carries an event out (model.md): `by`, by default `to`, else `from`. */
export const actor = (event: CustodyEvent): string | null => event.by ?? event.to ?? event.from;

/** The lots that an event uses or hands over: those it waits for, if something makes them. */
const lotsWanted = (event: CustodyEvent): string[] => [...event.inputs, ...event.lots].map(({ lot }) => lot);

/** Earlier first; within one instant the lower reference as plain text. */
const byClock = (a: CustodyEvent, b: CustodyEvent): number =>
  a.occurredAt - b.occurredAt || compareText(a.reference, b.reference);

/**
 * Events in the order of tracing.md section 0: makers before users, then by the clock; within one instant the lowest
 * reference among the events whose lots are all with the firm that hands them over or uses them just then, else the
 * lowest reference. Where all that is left waits for each other, the earliest event of a cycle goes first.
 */
export const recordOrder = (events: readonly CustodyEvent[]): CustodyEvent[] => {
  const makers = new Map<string, CustodyEvent[]>();
  for (const event of events) {
    for (const { lot } of event.outputs) makers.set(lot, [...(makers.get(lot) ?? []), event]);
  }
  const waitsFor = new Map<CustodyEvent, Set<CustodyEvent>>();
  const awaitedBy = new Map<CustodyEvent, CustodyEvent[]>();
  for (const event of events) {
    const waits = new Set(lotsWanted(event).flatMap((lot) => makers.get(lot) ?? []));
    waits.delete(event);
    waitsFor.set(event, waits);
    for (const maker of waits) awaitedBy.set(maker, [...(awaitedBy.get(maker) ?? []), event]);
  }
  const waiting = (event: CustodyEvent): boolean => (waitsFor.get(event)?.size ?? 0) > 0;

  /** Who holds, or held last, each lot that has appeared. */
  const holder = new Map<string, string>();
  const atHand = (event: CustodyEvent): boolean => {
    const firm = event.inputs.length > 0 ? actor(event) : event.from;
    return lotsWanted(event).every((lot) => firm === null || (holder.get(lot) ?? firm) === firm);
  };
  const made = new Set<string>();
  const handOver = (event: CustodyEvent): void => {
    for (const { lot } of event.lots) {
      const firm = event.to ?? event.from ?? holder.get(lot) ?? actor(event);
      if (firm !== null) holder.set(lot, firm);
    }
    const firm = actor(event);
    if (firm === null) return;
    for (const { lot } of event.inputs) holder.set(lot, firm);
    for (const { lot } of event.outputs) {
      if (!made.has(lot)) holder.set(lot, firm);
      made.add(lot);
    }
  };

  const ahead = [...events].sort(byClock);
  let next = 0;
  /** Events that the clock has passed and that nothing holds back any more, in clock order. */
  const late: CustodyEvent[] = [];
  const passed = new Set<CustodyEvent>();
  const done = new Set<CustodyEvent>();
  const order: CustodyEvent[] = [];

  const choose = (candidates: readonly CustodyEvent[]): CustodyEvent | undefined => {
    const first = candidates[0];
    const instant = candidates.filter((event) => event.occurredAt === first?.occurredAt);
    return instant.find(atHand) ?? first;
  };
  const available = (): CustodyEvent[] => {
    for (let event = ahead[next]; event && (done.has(event) || waiting(event)); event = ahead[++next])
      passed.add(event);
    const instant = Math.min(late[0]?.occurredAt ?? Infinity, ahead[next]?.occurredAt ?? Infinity);
    const found = late.filter((event) => event.occurredAt === instant);
    for (let i = next; i < ahead.length; i++) {
      const event = ahead[i] as CustodyEvent;
      if (event.occurredAt !== instant) break;
      if (!done.has(event) && !waiting(event)) found.push(event);
    }
    return found.sort(byClock);
  };
  const onCycle = (event: CustodyEvent): boolean => {
    const seen = new Set<CustodyEvent>();
    const stack = [...(waitsFor.get(event) ?? [])];
    for (let at = stack.pop(); at; at = stack.pop()) {
      if (at === event) return true;
      if (seen.has(at)) continue;
      seen.add(at);
      stack.push(...(waitsFor.get(at) ?? []));
    }
    return false;
  };

  while (done.size < events.length) {
    const event = choose(available()) ?? choose(ahead.filter((other) => !done.has(other) && onCycle(other)));
    if (!event) throw new Error('the order of section 0 has no next event');
    handOver(event);
    order.push(event);
    done.add(event);
    if (late.includes(event)) late.splice(late.indexOf(event), 1);
    waitsFor.get(event)?.clear();
    for (const user of awaitedBy.get(event) ?? []) {
      const waits = waitsFor.get(user);
      if (waits?.delete(event) && waits.size === 0 && passed.has(user) && !done.has(user)) {
        late.push(user);
        late.sort(byClock);
      }
    }
  }
  return order;
};
