import { expect, test } from 'vitest';
import type { PageReport } from '../../../browser/messages/message-protocol.ts';
import { merge } from '../../../browser/messages/tab-report.ts';

function report(terms: PageReport['terms'], more: Partial<PageReport> = {}): PageReport {
  return {
    state: { on: true, because: 'every site' },
    busy: false,
    otherLanguage: '',
    showsAll: false,
    terms,
    ...more,
  };
}

test('the terms of all frames are one list, the top one’s first, each term once', () => {
  const top = report([{ id: 'a', count: 1, isShown: false }]);
  const inner = report([
    { id: 'b', count: 2, isShown: false },
    { id: 'a', count: 3, isShown: true },
  ]);
  expect(merge([0, 5, 7], [top, undefined, inner])).toEqual({
    kind: 'running',
    state: top.state,
    busy: false,
    otherLanguage: '',
    showsAll: false,
    terms: [
      { id: 'a', count: 4, isShown: true, frameIds: [0, 7] },
      { id: 'b', count: 2, isShown: false, frameIds: [7] },
    ],
  });
});

test('a busy frame makes the page busy, and the top one says whether Gloss is on', () => {
  const off = { on: false, because: 'only chosen sites' } as const;
  expect(merge([0, 5], [report([], { state: off }), report([], { busy: true })])).toMatchObject({
    state: off,
    busy: true,
  });
});

test('without the top frame Gloss does not run there', () => {
  expect(merge([0, 5], [undefined, report([{ id: 'a', count: 1, isShown: false }])])).toEqual({
    kind: 'not running',
  });
});
