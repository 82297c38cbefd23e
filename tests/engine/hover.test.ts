import { describe, expect, test } from 'vitest';
import {
  type Hover,
  type HoverEvent,
  hoverReducer,
  openTerm,
  wakeTime,
} from '../../engine/hover.ts';

type Event = HoverEvent<string>;
const over = (term: string, at: number): Event => ({
  type: 'move',
  under: { kind: 'term', term },
  at,
});
const onCard = (at: number): Event => ({ type: 'move', under: { kind: 'card' }, at });
const beside = (at: number): Event => ({ type: 'move', under: { kind: 'nothing' }, at });
const tick = (at: number): Event => ({ type: 'tick', at });

function hoverAfter(...events: Event[]): Hover<string> {
  return events.reduce<Hover<string>>((hover, event) => hoverReducer(hover, event), {
    phase: 'away',
  });
}

describe('hoverReducer', () => {
  test('opens when the pointer has rested on a term', () => {
    expect(openTerm(hoverAfter(over('a', 0), tick(349)))).toBeUndefined();
    expect(openTerm(hoverAfter(over('a', 0), tick(350)))).toBe('a');
    expect(wakeTime(hoverAfter(over('a', 100)))).toBe(450);
  });

  test('does not open when the pointer only passes over', () => {
    expect(openTerm(hoverAfter(over('a', 0), beside(200), tick(600)))).toBeUndefined();
    expect(openTerm(hoverAfter(over('a', 0), over('b', 200), tick(400)))).toBeUndefined();
  });

  test('does not open when the page scrolls below the pointer', () => {
    expect(
      openTerm(hoverAfter(over('a', 0), { type: 'withdraw', at: 10 }, tick(600))),
    ).toBeUndefined();
  });

  test('stays open on the card, and for a while beside it', () => {
    const open = [over('a', 0), tick(350)];
    expect(openTerm(hoverAfter(...open, beside(400), onCard(600), tick(5_000)))).toBe('a');
    expect(openTerm(hoverAfter(...open, beside(400), tick(699)))).toBe('a');
    expect(openTerm(hoverAfter(...open, beside(400), tick(700)))).toBeUndefined();
  });

  test('is not replaced by terms that the pointer crosses on its way to the card', () => {
    const crossing = [over('b', 400), over('c', 450), over('d', 500), onCard(550)];
    expect(openTerm(hoverAfter(over('a', 0), tick(350), ...crossing, tick(2_000)))).toBe('a');
  });

  test('when the card has closed, the term that the pointer has come to rest on opens', () => {
    const moved = hoverAfter(over('a', 0), tick(350), beside(400), over('b', 500));
    expect(wakeTime(moved)).toBe(700);
    const closed = hoverReducer(moved, tick(700));
    expect(openTerm(closed)).toBeUndefined();
    expect(wakeTime(closed)).toBe(850);
    expect(openTerm(hoverReducer(closed, tick(850)))).toBe('b');
  });

  test('a click opens at once and a click elsewhere closes', () => {
    const click = (term: string, at: number): Event => ({
      type: 'press',
      under: { kind: 'term', term },
      at,
    });
    expect(openTerm(hoverAfter(click('a', 0)))).toBe('a');
    expect(openTerm(hoverAfter(click('a', 0), click('b', 10)))).toBe('b');
    const elsewhere: Event = { type: 'press', under: { kind: 'nothing' }, at: 10 };
    expect(openTerm(hoverAfter(click('a', 0), elsewhere))).toBeUndefined();
    const onIt: Event = { type: 'press', under: { kind: 'card' }, at: 10 };
    expect(openTerm(hoverAfter(click('a', 0), onIt))).toBe('a');
  });

  test('is closed by the reader', () => {
    expect(hoverAfter(over('a', 0), tick(350), { type: 'dismiss', at: 360 })).toEqual({
      phase: 'away',
    });
  });
});
