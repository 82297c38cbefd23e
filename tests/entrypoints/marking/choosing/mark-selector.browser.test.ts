import { describe, expect, test } from 'vitest';
import { readSettings } from '../../../../browser/settings/settings.ts';
import { compileLexicon } from '../../../../engine/compile-lexicon.ts';
import { rejectSense } from '../../../../engine/senses/rejected-senses.ts';
import type { FoundBlock } from '../../../../entrypoints/content/reading/found-block.ts';
import { markedText } from '../../../../entrypoints/content/reading/mark.ts';
import type { Report } from '../../../../entrypoints/content/reading/scan-report.ts';
import {
  type PageMetadata,
  PageSenses,
} from '../../../../entrypoints/content/senses/page-senses.ts';
import type { Places } from '../../../../entrypoints/marking/choosing/block-places.ts';
import { isFaded } from '../../../../entrypoints/marking/choosing/faded-text.ts';
import { MarkSelector } from '../../../../entrypoints/marking/choosing/mark-selector.ts';
import type { SelectorSettings } from '../../../../entrypoints/marking/choosing/selector-settings.ts';
import { makeEntry, makeLexicon, roundContext } from '../../../entries.ts';
import { findBlocks, setPage } from '../../content/page.ts';

const lexicon = makeLexicon(
  {
    corrigibility: ['corrigible'],
    hacking: ['reward hacking'],
    wireheading: ['wireheading'],
    foom: ['foom'],
    alignment: [{ form: 'alignment', risk: 'page' }],
    debate: [{ form: 'debate', risk: 'near' }],
  },
  { ...roundContext, hosts: ['lesswrong.com'] },
);

/** Every term may be marked, so that each test shows the one rule that it is about. */
const settings: SelectorSettings = { ...readSettings({}), density: 'all' };
const cover = { address: 'https://example.org/', title: '' };

function blocksIn(html: string): FoundBlock[] {
  return findBlocks(setPage(html), lexicon);
}

/** A selector that hears of a report after the page's senses, as in a session. */
class Selector extends MarkSelector {
  readonly #senses: PageSenses;

  constructor(chosen: SelectorSettings, metadata: PageMetadata, words = lexicon) {
    const senses = new PageSenses(words, chosen, metadata);
    super(words, chosen, senses);
    this.#senses = senses;
  }

  override update(report: Report) {
    this.#senses.read(report);
    return super.update(report);
  }
}

/** Reads blocks and says where they are, as if a frame had been drawn. */
function read(
  choice: MarkSelector,
  found: readonly FoundBlock[],
  lost: readonly FoundBlock[] = [],
) {
  const { show, hide } = choice.update({ found, lost, length: 10 * found.length, isLast: true });
  const placed = choice.place(placesOf(choice.unplaced));
  return {
    show: [...show, ...placed.show],
    hide: [...hide, ...placed.hide],
    unseen: placed.unseen,
  };
}

function placesOf(boxes: Iterable<Element>): Places {
  const places = Array.from(boxes, (box) => {
    const { top, bottom, right, width } = box.getBoundingClientRect();
    return [box, { top, bottom: width > 0 && right > 0 ? bottom : top }] as const;
  });
  return { boxes: new Map(places), windowHeight: innerHeight };
}

/** Reads a page paragraph by paragraph. @returns what is shown after each, as ids. */
function shownStepByStep(html: string, changed: Partial<SelectorSettings>): string[][] {
  const choice = new Selector({ ...settings, ...changed }, cover);
  const blocks = blocksIn(html);
  return blocks.map((block, index) => {
    const isLast = index === blocks.length - 1;
    choice.update({ found: [block], lost: [], length: 100, isLast });
    choice.place(placesOf(choice.unplaced));
    return choice.shownMarks.map((mark) => (mark.block.container as Element).id);
  });
}

/** What is shown of a page that is read in one go, as text with its paragraph's id. */
function shownOn(
  html: string,
  changed: Partial<SelectorSettings> = {},
  onCover: Partial<PageMetadata> = {},
): string[] {
  const choice = new Selector({ ...settings, ...changed }, { ...cover, ...onCover });
  const blocks = blocksIn(html);
  choice.update({ found: [], lost: [], length: html.length, isLast: true });
  const { show } = read(choice, blocks);
  for (const { block } of show) {
    if (isFaded(block.box, block.box.getBoundingClientRect())) choice.fade(block.box);
  }
  return choice.shownMarks.map(
    (mark) => `${(mark.block.container as Element).id}:${markedText(mark)}`,
  );
}

describe('MarkSelector', () => {
  test('marks a term in a tag only once it is known to occur nowhere better', () => {
    const menu = '<div class="tags" id="tag">wireheading</div>';
    const prose = '<p id="p">We fear reward hacking more than anything else.</p>';
    expect(shownStepByStep(menu + prose, {})).toEqual([[], ['tag', 'p']]);
    const both = '<p id="p">We fear wireheading more than anything else.</p>';
    expect(shownStepByStep(menu + both, {})).toEqual([[], ['p']]);
  });

  test('marks a term in a tag where the text uses the word with another meaning', () => {
    const cues = { for: ['judge'], against: ['parties'] };
    const forms = [{ form: 'debate', risk: 'near' }] as const;
    const entries = [
      makeEntry({ id: 'debate', cues, forms }),
      makeEntry({ id: 'corrigible' }),
      makeEntry({ id: 'wireheading' }),
    ];
    const own = compileLexicon(entries, roundContext).lexicon;
    const page = setPage(
      '<div class="tags" id="tag">debate, judge</div><p id="p">A long debate of two parties.</p>' +
        '<p id="q">It is corrigible, and wireheading is far.</p>',
    );
    const choice = new Selector(settings, cover, own);
    read(choice, findBlocks(page, own));
    const ids = choice.shownMarks.map((mark) => (mark.block.container as Element).id);
    expect(ids).toEqual(['tag', 'q', 'q']);
  });

  test('does not mark a term in a tag where there is no room for it in the text', () => {
    const menu = '<div class="tags" id="tag">wireheading</div>';
    const prose = '<p id="p">We fear reward hacking, wireheading and little else.</p>';
    expect(shownStepByStep(menu + prose, { density: 'balanced' })).toEqual([[], ['p']]);
    expect(shownStepByStep(menu + prose, { density: 'all' })).toEqual([[], ['p', 'p']]);
  });

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

  test('sees text in elements that have no box of their own, if those around them are seen', () => {
    const contents = '<div id="a" style="display: contents">corrigible</div>';
    expect(shownOn(contents)).toEqual(['a:corrigible']);
    expect(shownOn(`<div hidden>${contents}</div>`)).toEqual([]);
  });

  test('tells once of text that cannot be seen, and shows it when it can', () => {
    const found = blocksIn('<p hidden>corrigible, corrigible</p><p hidden>corrigible</p>');
    const choice = new Selector(settings, cover);
    const { show, unseen } = read(choice, found);
    expect(show).toEqual([]);
    const marks = found.flatMap((block) => block.marks);
    expect(unseen).toEqual(marks);
    expect(read(choice, []).unseen).toEqual([]);
    const [first] = marks;
    if (!first) throw new Error('A form is found.');
    document.body.append(first.block.container);
    (first.block.container as Element).removeAttribute('hidden');
    choice.wait([first]);
    expect(choice.place(placesOf(choice.unplaced)).show).toEqual([first]);
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

  test('takes the title of the page and its site for evidence', () => {
    const html = '<p id="a">alignment</p>';
    expect(shownOn(html, {}, { title: 'On being corrigible' })).toEqual(['a:alignment']);
    expect(shownOn(html, {}, { address: 'https://www.lesswrong.com/a' })).toEqual(['a:alignment']);
    expect(shownOn(html, {}, { address: 'https://wheels.example/a' })).toEqual([]);
  });

  test('is as strict as the reader wants it', () => {
    expect(shownOn('<p id="a">alignment</p>', { strictness: 'any' })).toHaveLength(1);
    const html = '<p id="a">alignment</p><p id="b">corrigible</p>';
    expect(shownOn(html, { strictness: 'strict' })).toEqual(['b:corrigible']);
  });

  test('leaves a form alone where the reader has said that it means something else', () => {
    const html = '<p id="a">alignment</p><p id="b">corrigible</p>';
    const otherSenses = rejectSense({}, 'example.org', 'alignment', 'page');
    expect(shownOn(html, { otherSenses })).toEqual(['b:corrigible']);
    const elsewhere = rejectSense({}, 'other.example', 'alignment', 'page');
    expect(shownOn(html, { otherSenses: elsewhere })).toHaveLength(2);
  });

  test('shows a risky form once the page has shown its subject, and leaves it there', () => {
    const blocks = blocksIn('<p>alignment</p><p>corrigible</p>');
    const [risky, safe] = blocks;
    if (!risky || !safe) throw new Error('Two blocks hold a form.');
    const choice = new Selector(settings, cover);
    expect(read(choice, [risky]).show).toEqual([]);
    expect(read(choice, [safe]).show).toEqual([...risky.marks, ...safe.marks]);
    expect(choice.update({ found: [], lost: [], length: 5_000, isLast: true })).toEqual({
      show: [],
      hide: [],
    });
  });

  test('takes a risky form away only when the page clearly speaks of something else', () => {
    const safe = ['corrigible', 'reward hacking', 'wireheading', 'foom'];
    const blocks = blocksIn(['debate', ...safe].map((form) => `<p>${form}</p>`).join(''));
    const [debate, first, second, third] = blocks;
    if (!debate || !first || !second || !third) throw new Error('Each block holds a form.');
    const choice = new Selector(settings, cover);
    const lose = (lost: FoundBlock[]) =>
      choice.update({ found: [], lost, length: 0, isLast: true }).hide;
    const { show } = read(choice, blocks);
    expect(show).toContain(debate.marks[0]);
    expect(lose([first, second])).toEqual([...first.marks, ...second.marks]);
    expect(lose([third])).toEqual([...third.marks, ...debate.marks]);
  });

  test('keeps what is shown when an earlier occurrence turns up, and replaces it when it goes', () => {
    const [first, second] = blocksIn('<p id="a">corrigible</p><p id="b">corrigible</p>');
    if (!first || !second) throw new Error('Two blocks hold a form.');
    const choice = new Selector(settings, cover);
    expect(read(choice, [second]).show).toEqual(second.marks);
    expect(read(choice, [first])).toEqual({ show: [], hide: [], unseen: [] });
    const { show, hide } = choice.update({ found: [], lost: [second], length: 0, isLast: true });
    expect([show, hide]).toEqual([first.marks, second.marks]);
    expect(choice.shownMarks).toEqual(first.marks);
  });

  test('shows a term once in each section', () => {
    const html =
      '<p id="a">corrigible, corrigible</p><h2>Next</h2><p id="b">corrigible</p><p id="c">corrigible</p>';
    expect(shownOn(html, { occurrence: 'section' })).toEqual(['a:corrigible', 'b:corrigible']);
  });

  test('passes links over if asked to', () => {
    const html = '<p id="a"><a href="#x">corrigible</a></p>';
    expect(shownOn(html)).toEqual(['a:corrigible']);
    expect(shownOn(html, { links: false })).toEqual([]);
  });

  test('marks a term outside links if it occurs there', () => {
    const html = '<p id="a"><a href="#x">corrigible</a></p><p id="b">corrigible</p>';
    expect(shownOn(html)).toEqual(['b:corrigible']);
  });

  test.each([
    ['a tag', '<div class="tags" id="a"><a href="#t">corrigible</a></div>'],
    [
      'a byline',
      '<div class="byline" id="a">By the makers of corrigible machines, in their spare time</div>',
    ],
    [
      'navigation',
      '<div role="navigation"><p id="a">All that is corrigible, in the order of its dates</p></div>',
    ],
    [
      'an infobox',
      '<table class="infobox"><tr><td id="a">A corrigible system, as the box has it, of old</td></tr></table>',
    ],
    [
      'a caption',
      '<figure><figcaption id="a">A corrigible robot that lets itself be stopped</figcaption></figure>',
    ],
    ['a list of links', '<ul><li id="a"><a href="#x">corrigible</a></li></ul>'],
    [
      'references',
      '<ol class="references"><li id="a">On corrigible systems, in the proceedings of 2015.</li></ol>',
    ],
    ['a short cell', '<table><tr><td id="a">corrigible</td></tr></table>'],
    ['text of no opacity', '<div style="opacity: 0"><p id="a">a corrigible machine</p></div>'],
    [
      'text that is hidden from eyes',
      '<p id="a" style="visibility: hidden">a corrigible machine</p>',
    ],
    ['clipped text', '<p id="a" style="position: absolute; clip-path: inset(50%)">corrigible</p>'],
    [
      'a folded panel',
      '<div style="max-height: 0; overflow: hidden"><p id="a">corrigible</p></div>',
    ],
    ['transparent text', '<p id="a" style="color: transparent">a corrigible machine</p>'],
  ])('prefers running text to %s', (_, html) => {
    const prose = '<p id="b">Few machines are corrigible.</p>';
    expect(shownOn(html + prose)).toEqual(['b:corrigible']);
    expect(shownOn(html)).toEqual(['a:corrigible']);
  });

  test.each(['font-size: 0', 'scale: 0', 'position: absolute; left: -9999px; width: 9em'])(
    'marks nothing in text with "%s"',
    (style) => expect(shownOn(`<p style="${style}">a corrigible machine</p>`)).toEqual([]),
  );

  test('moves a mark from a poor place when running text with its term is read later', () => {
    const root = setPage(
      '<a class="tag" id="a" href="#t">corrigible</a><p id="b">It is corrigible.</p>',
    );
    const [tag, prose] = findBlocks(root, lexicon);
    const choice = new Selector(settings, cover);
    const readOne = (block: FoundBlock | undefined) => read(choice, block ? [block] : []);
    expect(readOne(tag).show).toHaveLength(1);
    const moved = readOne(prose);
    expect(moved.hide.map(({ block }) => block)).toEqual([tag]);
    expect(moved.show.map(({ block }) => block)).toEqual([prose]);
    expect(choice.shownMarks).toHaveLength(1);
  });

  test('leaves out what the reader is taken to know, unless all terms are asked for', () => {
    const html = '<p id="a">corrigible reward hacking</p>';
    const researcher = { readerLevel: 'researcher' } as const;
    expect(shownOn(html, { ...researcher, density: 'more' })).toEqual([]);
    expect(shownOn(html, { ...researcher, density: 'all' })).toHaveLength(2);
    expect(shownOn(html, { density: 'more' })).not.toEqual([]);
  });

  test('shows so many marks at most in any part of the page as high as the window', () => {
    const words = 'and so the story goes on for a while, '.repeat(4);
    const html = `<p>${words} corrigible ${words}</p>`.repeat(60);
    const choice = new Selector({ ...settings, occurrence: 'all', density: 'balanced' }, cover);
    const tops = read(choice, blocksIn(html)).show.map(
      ({ block }) => block.box.getBoundingClientRect().top,
    );
    tops.sort((a, b) => a - b);
    const within = tops.map((top) =>
      tops.filter((other) => other >= top && other < top + innerHeight),
    );
    expect(Math.max(...within.map((near) => near.length))).toBeLessThanOrEqual(8);
    expect(tops.length).toBeGreaterThan(8);
  });

  test('lets terms of the reader’s own stand close to each other', () => {
    const words = { ...lexicon, firstOwn: 0 };
    const found = findBlocks(setPage('<p>Foom or reward hacking, or wireheading?</p>'), words);
    const choice = new Selector({ ...settings, density: 'balanced' }, cover, words);
    read(choice, found);
    expect(choice.shownMarks).toHaveLength(3);
  });

  test('keeps marks some words apart, the most salient first', () => {
    const close = '<p id="a">corrigible reward hacking wireheading foom</p>';
    expect(shownOn(close, { density: 'balanced' })).toHaveLength(1);
    const explained =
      '<p id="a">Some are corrigible: they let themselves be stopped. Now foom.</p>';
    expect(shownOn(explained, { density: 'balanced' })).toEqual(['a:foom']);
  });

  test('marks a term again when its first mark is long out of sight, or in another message', () => {
    const far = `<p id="a">corrigible</p><div style="height: ${4 * innerHeight}px"></div><p id="b">corrigible</p>`;
    expect(shownOn(far)).toEqual(['a:corrigible', 'b:corrigible']);
    const messages =
      '<article id="a">Is it corrigible or not, what do you think of that?</article><article id="b">It is as corrigible as can be, I should say.</article>';
    expect(shownOn(messages)).toEqual(['a:corrigible', 'b:corrigible']);
  });

  test('chooses anew for another density, and leaves what stays', () => {
    const [block] = blocksIn('<p>corrigible reward hacking</p>');
    if (!block) throw new Error('A block holds forms.');
    const choice = new Selector({ ...settings, density: 'balanced' }, cover);
    expect(read(choice, [block]).show).toHaveLength(1);
    expect(choice.found.all.map(({ isShown }) => isShown).sort()).toEqual([false, true]);
    const all = choice.reselect({ density: 'all', readerLevel: 'practitioner' });
    expect([all.show.length, all.hide.length]).toEqual([1, 0]);
    const fewer = choice.reselect({ density: 'balanced', readerLevel: 'practitioner' });
    expect([fewer.show.length, fewer.hide]).toEqual([0, all.show]);
  });

  test('tells where all occurrences are, marked or not, in the order of the page', () => {
    const [first, second] = blocksIn('<p id="a">corrigible</p><h2 id="b">corrigible</h2>');
    if (!first || !second) throw new Error('Two blocks hold a form.');
    const choice = new Selector(settings, cover);
    read(choice, [second, first]);
    expect(choice.found.occurrences(0)).toEqual([...first.marks, ...second.marks]);
    expect(choice.shownMarks).toEqual(first.marks);
  });

  test('takes entries away that are put away and gives them back, and leaves all others alone', () => {
    const blocks = blocksIn('<p>corrigible corrigible</p><p>reward hacking</p>');
    const choice = new Selector(settings, cover);
    const [corrigible, hacking] = read(choice, blocks).show;
    const entry = corrigible?.entry ?? -1;
    expect(choice.dismissed(new Set([entry]))).toEqual({ show: [], hide: [corrigible] });
    expect(choice.dismissed(new Set([entry]))).toEqual({ show: [], hide: [] });
    expect(choice.shownMarks).toEqual([hacking]);
    const more = blocksIn('<p>corrigible</p>');
    expect(read(choice, more)).toEqual({ show: [], hide: [], unseen: [] });
    expect(choice.dismissed(new Set()).show.map(markedText)).toEqual(['corrigible']);
    expect(choice.shownMarks).toHaveLength(2);
  });

  test('an entry that is put away still speaks for the page', () => {
    const choice = new Selector(settings, cover);
    choice.dismissed(new Set([0]));
    const found = blocksIn('<p>alignment</p><p>corrigible</p>');
    const { show } = read(choice, found);
    expect(show.map(markedText)).toEqual(['alignment']);
  });
});
