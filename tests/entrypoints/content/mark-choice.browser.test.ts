import { describe, expect, test } from 'vitest';
import { readSettings } from '../../../browser/settings.ts';
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

const settings: ChoiceSettings = readSettings({});

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
    expect(choice.firstMarks).toEqual(first.marks);
  });

  test('shows a term once in each section', () => {
    const html =
      '<p id="a">corrigible, corrigible</p><h2>Next</h2><p id="b">corrigible</p><p id="c">corrigible</p>';
    expect(shownOn(html, { occurrence: 'section' })).toEqual(['a:corrigible', 'b:corrigible']);
  });

  test('passes links over if asked to', () => {
    const html = '<p id="a"><a href="#x">corrigible</a></p><p id="b">corrigible</p>';
    expect(shownOn(html)).toEqual(['a:corrigible']);
    expect(shownOn(html, { links: false })).toEqual(['b:corrigible']);
  });

  test('leaves levels out that are switched off, and terms that are known or never wanted', () => {
    const html = '<p id="a">corrigible reward hacking</p>';
    expect(shownOn(html, { hiddenLevels: ['basic'] })).toEqual([]);
    expect(shownOn(html, { knownTerms: ['hacking'] })).toEqual(['a:corrigible']);
    expect(shownOn(html, { neverMarked: ['corrigibility'] })).toEqual(['a:reward hacking']);
  });

  test('shows so many marks at most in a piece of the page as high as the window', () => {
    const space = `<div style="height: ${2 * innerHeight}px"></div>`;
    const html = `<p id="a">corrigible corrigible corrigible</p>${space}<p id="b">corrigible</p>`;
    const shown = shownOn(html, { occurrence: 'all', marksPerScreen: 2 });
    expect(shown).toEqual(['a:corrigible', 'a:corrigible', 'b:corrigible']);
  });

  test('tells where all occurrences are, marked or not, in the order of the page', () => {
    const [first, second] = findBlocks('<p id="a">corrigible</p><h2 id="b">corrigible</h2>');
    if (!first || !second) throw new Error('Two blocks hold a form.');
    const choice = new MarkChoice(lexicon, settings);
    choice.update({ found: [second, first], lost: [], length: 10, inOrder: false });
    expect(choice.occurrences(0)).toEqual([...first.marks, ...second.marks]);
    expect(choice.firstMarks).toEqual(first.marks);
  });
});
