import { describe, expect, test } from 'vitest';
import { hoverReducer, isPinned, openTerm } from '../../../engine/hover/hover.ts';
import {
  type HitTarget,
  type Hover,
  type HoverEvent,
  type HoverOptions,
  initialHover,
} from '../../../engine/hover/hover-state.ts';
import { nextTimeout } from '../../../engine/hover/hover-timing.ts';

type Event = HoverEvent<string>;

const options: HoverOptions = { openOn: 'hover', rest: 350 };
/** The open card, below the terms. */
const card = { left: 0, top: 40, right: 400, bottom: 300 };

function underneath(what: string): HitTarget<string> {
  if (what === 'card') return { kind: 'card' };
  return what === '' ? { kind: 'nothing' } : { kind: 'term', term: what, leastRest: 0 };
}

/** The pointer comes to a place, by default so slowly that it reads. */
const move = (under: string, at: number, x = at / 10, y = 20): Event => ({
  type: 'move',
  under: underneath(under),
  card,
  x,
  y,
  at,
});
const tick = (under: string, at: number): Event => ({
  type: 'timer',
  under: underneath(under),
  card,
  at,
});
const press = (under: string, at = 0): Event => ({ type: 'click', under: underneath(under), at });

function hoverAfter(events: readonly Event[], changed: Partial<HoverOptions> = {}): Hover<string> {
  return events.reduce<Hover<string>>(
    (hover, event) => hoverReducer(hover, event, { ...options, ...changed }),
    initialHover,
  );
}

const openAfter = (...events: Event[]) => openTerm(hoverAfter(events));

/** A pointer that comes from beside a term onto it, at 100 ms. */
const arrive = [move('', 0), move('a', 100)];
const open = [...arrive, tick('a', 450)];

describe('opening', () => {
  test('a term opens when the pointer has rested on it', () => {
    expect(openAfter(...arrive, tick('a', 449))).toBeUndefined();
    expect(openAfter(...arrive, tick('a', 450))).toBe('a');
    expect(nextTimeout(hoverAfter(arrive), options)).toBe(450);
  });

  test('a term that asks for a longer rest opens after that, even if the reader wants none', () => {
    const over: Event = {
      ...move('a', 100),
      under: { kind: 'term', term: 'a', leastRest: 1_000 },
    } as Event;
    const hover = hoverAfter([move('', 0), over], { rest: 0 });
    expect(nextTimeout(hover, { ...options, rest: 0 })).toBe(1_100);
    expect(openTerm(hoverReducer(hover, tick('a', 1_099), options))).toBeUndefined();
    expect(openTerm(hoverReducer(hover, tick('a', 1_100), options))).toBe('a');
  });

  test('slow moves on the term do not put it off, fast ones do', () => {
    expect(openAfter(...arrive, move('a', 300), tick('a', 450))).toBe('a');
    const dash = move('a', 300, 300);
    expect(openAfter(...arrive, dash, tick('a', 450))).toBeUndefined();
    expect(openAfter(...arrive, dash, tick('a', 650))).toBe('a');
  });

  test('0.5 px/ms is the bound between slow and fast', () => {
    const arriving = (px: number) => hoverAfter([move('', 0, 0), move('a', 100, px)], { rest: 0 });
    expect(openTerm(arriving(49))).toBe('a');
    expect(openTerm(arriving(50))).toBeUndefined();
  });

  test('without any delay, a fast pointer must come to rest first', () => {
    const dash = [move('', 0, 0), move('a', 100, 500)];
    expect(openTerm(hoverAfter([...dash, tick('a', 149)], { rest: 0 }))).toBeUndefined();
    expect(openTerm(hoverAfter([...dash, tick('a', 150)], { rest: 0 }))).toBe('a');
  });

  test('the delay is the one chosen', () => {
    expect(openTerm(hoverAfter([...arrive, tick('a', 1_099)], { rest: 1_000 }))).toBeUndefined();
    expect(openTerm(hoverAfter([...arrive, tick('a', 1_100)], { rest: 1_000 }))).toBe('a');
  });

  test('passing over opens nothing', () => {
    expect(openAfter(...arrive, move('', 200), tick('', 900))).toBeUndefined();
    expect(openAfter(...arrive, move('b', 300), tick('b', 500))).toBeUndefined();
  });

  test('a term that comes under a still pointer opens nothing', () => {
    expect(openAfter(move('', 0), tick('a', 151), tick('a', 900))).toBeUndefined();
    const saidAgain = move('a', 151, 0);
    expect(openAfter(move('', 0), saidAgain, tick('a', 900))).toBeUndefined();
    expect(openAfter(move('', 0), tick('a', 150), tick('a', 500))).toBe('a');
  });

  test('a term that slips away from under a still pointer opens nothing', () => {
    expect(openAfter(...arrive, tick('', 450))).toBeUndefined();
    expect(openAfter(...arrive, tick('b', 450), tick('b', 900))).toBeUndefined();
  });

  test('while the page scrolls, and 100 ms after, no rest is counted', () => {
    const scroll: Event = { type: 'scroll', at: 200 };
    expect(openAfter(...arrive, scroll, tick('a', 250), tick('a', 900))).toBeUndefined();
    const movedOn = [...arrive, scroll, move('a', 220)];
    expect(openAfter(...movedOn, tick('a', 649))).toBeUndefined();
    expect(openAfter(...movedOn, tick('a', 650))).toBe('a');
    expect(openAfter(...movedOn, { type: 'scroll', at: 240 }, tick('a', 900))).toBeUndefined();
  });

  test('a button that goes down, or a pointer that leaves the page, opens nothing', () => {
    expect(openAfter(...arrive, { type: 'pointerdown', at: 200 }, tick('a', 900))).toBeUndefined();
    expect(openAfter(...arrive, { type: 'pointerleave', at: 200 }, tick('', 900))).toBeUndefined();
  });

  test.each(['click', 'key'] as const)('nothing opens by resting if cards open on %s', (openOn) => {
    expect(openTerm(hoverAfter([...arrive, tick('a', 5_000)], { openOn }))).toBeUndefined();
    expect(nextTimeout(hoverAfter(arrive, { openOn }), { ...options, openOn })).toBeUndefined();
  });
});

describe('clicks', () => {
  test('open at once and pin', () => {
    const clicked = hoverAfter([press('a')]);
    expect([openTerm(clicked), isPinned(clicked)]).toEqual(['a', true]);
    expect(openAfter(press('a'), move('', 50), tick('', 5_000))).toBe('a');
  });

  test('pin a card that is open, and replace one of another term', () => {
    expect(isPinned(hoverAfter([...open, press('a')]))).toBe(true);
    expect(openAfter(press('a'), press('b'))).toBe('b');
  });

  test('elsewhere close, on the card do not', () => {
    expect(openAfter(press('a'), press(''))).toBeUndefined();
    expect(openAfter(press('a'), press('card'))).toBe('a');
  });

  test('on a term open nothing if cards open by key alone', () => {
    expect(openTerm(hoverAfter([press('a')], { openOn: 'key' }))).toBeUndefined();
    expect(openTerm(hoverAfter([press('a')], { openOn: 'click' }))).toBe('a');
  });
});

describe('leaving', () => {
  /** Above the term, so away from the card. */
  const away = (at: number) => move('', at, 40, -50);

  test('closes the card after 300 ms', () => {
    expect(openAfter(...open, away(500), tick('', 799))).toBe('a');
    expect(openAfter(...open, away(500), tick('', 800))).toBeUndefined();
    expect(nextTimeout(hoverAfter([...open, away(500)]), options)).toBe(800);
  });

  test('not if the pointer is back on the card or the term by then', () => {
    expect(openAfter(...open, away(500), move('card', 700), tick('card', 5_000))).toBe('a');
    expect(openAfter(...open, away(500), move('a', 700), tick('a', 5_000))).toBe('a');
  });

  test('not if the card is pinned or has the focus', () => {
    const pin: Event = { type: 'pin', pinned: true, at: 460 };
    const focus: Event = { type: 'focus', within: true, at: 460 };
    for (const held of [pin, focus]) {
      expect(openAfter(...open, held, away(500), tick('', 5_000))).toBe('a');
    }
    const unpin: Event = { type: 'pin', pinned: false, at: 2_000 };
    expect(openAfter(...open, pin, away(500), unpin, tick('', 2_299))).toBe('a');
    expect(openAfter(...open, pin, away(500), unpin, tick('', 2_300))).toBeUndefined();
    const blur: Event = { type: 'focus', within: false, at: 2_000 };
    expect(openAfter(...open, focus, away(500), blur, tick('', 2_300))).toBeUndefined();
  });

  test('out of the page closes the card too', () => {
    const out: Event = { type: 'pointerleave', at: 500 };
    expect(openAfter(...open, out, tick('', 799))).toBe('a');
    expect(openAfter(...open, out, tick('', 800))).toBeUndefined();
  });

  test('to another term, away from the card, opens that one when it is due', () => {
    const other = [...open, move('b', 500, 45, -50)];
    expect(openTerm(hoverAfter([...other, tick('b', 800)]))).toBeUndefined();
    expect(openTerm(hoverAfter([...other, tick('b', 800), tick('b', 850)]))).toBe('b');
    expect(openTerm(hoverAfter([...other, tick('b', 600)], { rest: 100 }))).toBe('b');
  });
});

describe('the way to the card', () => {
  // From (10, 20) the card's near edge runs from (-8, 40) to (408, 40).
  const crossing = [
    move('b', 500, 40, 23),
    move('c', 750, 80, 26),
    move('d', 1_000, 120, 30),
    move('d', 1_250, 150, 36),
  ];

  test.each([0, 100, 350])('three terms on it do not replace the card (delay %d)', (rest) => {
    const reached = [...open, ...crossing, move('card', 1_500, 160, 42), tick('card', 9_000)];
    for (let count = 3; count <= reached.length; count++) {
      expect(openTerm(hoverAfter(reached.slice(0, count), { rest }))).toBe('a');
    }
  });

  test('may take longer than 300 ms, but a pointer that stops on it has arrived elsewhere', () => {
    const stopped = [...open, ...crossing];
    expect(openTerm(hoverAfter([...stopped, tick('d', 1_549)]))).toBe('a');
    expect(openTerm(hoverAfter([...stopped, tick('d', 1_550)]))).toBe('d');
  });

  test('leads to the near edge, also of a card above', () => {
    const above = { left: 0, top: -300, right: 400, bottom: 0 };
    const upwards: Event = { ...move('b', 500, 40, 10), card: above } as Event;
    const downwards: Event = { ...move('b', 500, 40, 30), card: above } as Event;
    const openedAt = (event: Event) =>
      openTerm(
        hoverAfter([...open, event, { ...tick('b', 600), card: above } as Event], { rest: 50 }),
      );
    expect(openedAt(upwards)).toBe('a');
    expect(openedAt(downwards)).toBe('b');
  });
});

describe('other ways to open and close', () => {
  test('what the reader closes stays closed until the pointer has left the term', () => {
    const closed = [...open, { type: 'close', at: 460 } as const];
    expect(openTerm(hoverAfter(closed))).toBeUndefined();
    expect(openTerm(hoverAfter([...closed, move('a', 500), tick('a', 5_000)]))).toBeUndefined();
    const back = [move('', 600), move('a', 700), tick('a', 1_050)];
    expect(openTerm(hoverAfter([...closed, ...back]))).toBe('a');
  });

  test('a key opens a pinned card, wherever the pointer is', () => {
    const opened = hoverAfter([{ type: 'open', term: 'z', at: 0 }, move('', 50), tick('', 5_000)]);
    expect([openTerm(opened), isPinned(opened)]).toEqual(['z', true]);
  });

  test('a term scrolled out of sight takes its card along, unless it is pinned or has the focus', () => {
    const gone: Event = { type: 'anchorHidden', at: 500 };
    expect(openAfter(...open, gone)).toBeUndefined();
    expect(openAfter(...open, press('a'), gone)).toBe('a');
    expect(openAfter(...open, { type: 'focus', within: true, at: 460 }, gone)).toBe('a');
  });
});
