import { describe, expect, test } from 'vitest';
import { readBlock } from '../../../engine/read-block.ts';
import { BlockWalk } from '../../../entrypoints/content/block-walk.ts';
import { type FoundBlock, markedText, toFoundBlock } from '../../../entrypoints/content/mark.ts';
import { type ChoiceSettings, MarkChoice } from '../../../entrypoints/content/mark-choice.ts';
import { makeLexicon } from '../../entries.ts';
import { setPage } from './page.ts';

const lexicon = makeLexicon({
  corrigibility: ['corrigible'],
  hacking: ['reward hacking'],
  alignment: [{ form: 'alignment', risk: 'page' }],
});

const settings: ChoiceSettings = { occurrence: 'first', headings: false, hiddenCategories: [] };

function findBlocks(html: string): FoundBlock[] {
  const walk = new BlockWalk(setPage(html), () => false);
  const blocks: FoundBlock[] = [];
  for (let block = walk.next(); block; block = walk.next()) {
    blocks.push(toFoundBlock(block, readBlock(block.text, lexicon)));
  }
  return blocks;
}

/** What is shown of a page that is read in one go, as text with its paragraph's id. */
function shownOn(html: string, changed: Partial<ChoiceSettings> = {}): string[] {
  const choice = new MarkChoice(lexicon, { ...settings, ...changed });
  const { show } = choice.update({
    found: findBlocks(html),
    lost: [],
    length: html.length,
    inOrder: true,
  });
  return show.map((mark) => `${(mark.block.container as Element).id}:${markedText(mark)}`);
}

describe('MarkChoice', () => {
  test('shows the first occurrence of each entry', () => {
    const html = '<p id="a">corrigible, corrigible</p><p id="b">corrigible reward hacking</p>';
    expect(shownOn(html)).toEqual(['a:corrigible', 'b:reward hacking']);
  });

  test('shows all if asked to', () => {
    const html = '<p id="a">corrigible, corrigible</p><p id="b">corrigible</p>';
    expect(shownOn(html, { occurrence: 'all' })).toHaveLength(3);
  });

  test('passes headings over, unless asked not to', () => {
    const html = '<h1 id="a">corrigible</h1><p id="b">corrigible</p>';
    expect(shownOn(html)).toEqual(['b:corrigible']);
    expect(shownOn(html, { headings: true })).toEqual(['a:corrigible']);
  });

  test('passes text over that cannot be seen', () => {
    const html = '<p id="a" style="display: none">corrigible</p><p id="b">corrigible</p>';
    expect(shownOn(html)).toEqual(['b:corrigible']);
  });

  test('leaves subjects out that are switched off', () => {
    expect(shownOn('<p id="a">corrigible</p>', { hiddenCategories: ['alignment'] })).toEqual([]);
  });

  test('marks a risky form only on a page that speaks of AI', () => {
    expect(shownOn('<p id="a">alignment of wheels</p>')).toEqual([]);
    expect(shownOn('<p id="a">alignment</p><p id="b">corrigible</p>').sort()).toEqual([
      'a:alignment',
      'b:corrigible',
    ]);
  });

  test('keeps what is shown when an earlier occurrence turns up, and replaces it when it goes', () => {
    const [first, second] = findBlocks('<p id="a">corrigible</p><p id="b">corrigible</p>');
    if (!first || !second) throw new Error('Two blocks hold a form.');
    const choice = new MarkChoice(lexicon, settings);
    expect(choice.update({ found: [second], lost: [], length: 10, inOrder: false }).show).toEqual(
      second.marks,
    );
    expect(choice.update({ found: [first], lost: [], length: 10, inOrder: false })).toEqual({
      show: [],
      hide: [],
    });
    const { show, hide } = choice.update({ found: [], lost: [second], length: 0, inOrder: false });
    expect([show, hide]).toEqual([first.marks, second.marks]);
    expect(choice.shownEntries).toEqual([0]);
  });

  test('takes entries away that are put away and gives them back, and leaves all others alone', () => {
    const blocks = findBlocks('<p>corrigible corrigible</p><p>reward hacking</p>');
    const choice = new MarkChoice(lexicon, settings);
    const [corrigible, hacking] = choice.update({
      found: blocks,
      lost: [],
      length: 100,
      inOrder: true,
    }).show;
    const entry = corrigible?.entry ?? -1;
    expect(choice.putAway(new Set([entry]))).toEqual({ show: [], hide: [corrigible] });
    expect(choice.putAway(new Set([entry]))).toEqual({ show: [], hide: [] });
    expect(choice.shownMarks).toEqual([hacking]);
    const more = findBlocks('<p>corrigible</p>');
    const report = { found: more, lost: [], length: 10, inOrder: false };
    expect(choice.update(report)).toEqual({ show: [], hide: [] });
    expect(choice.putAway(new Set()).show.map(markedText)).toEqual(['corrigible']);
    expect(choice.shownMarks).toHaveLength(2);
  });

  test('an entry that is put away still speaks for the page', () => {
    const choice = new MarkChoice(lexicon, settings);
    choice.putAway(new Set([0]));
    const found = findBlocks('<p>alignment</p><p>corrigible</p>');
    const { show } = choice.update({ found, lost: [], length: 30, inOrder: true });
    expect(show.map(markedText)).toEqual(['alignment']);
  });
});
