import { afterEach, expect, test, vi } from 'vitest';
import { extendLexicon } from '../../../../engine/extend-lexicon.ts';
import { everySite } from '../../../../engine/glossaries/own-glossary.ts';
import { chooseByLanguage } from '../../../../engine/lexicon/language.ts';
import { languageNamed } from '../../../../entrypoints/content/reading/language.ts';
import { type Mark, markedText } from '../../../../entrypoints/content/reading/mark.ts';
import { PageScanner } from '../../../../entrypoints/content/reading/page-scanner.ts';
import { makeLexicon } from '../../../entries.ts';
import { setPage } from '../page.ts';

const own = (id: string, language: string, ...terms: readonly string[]) => ({
  id,
  language,
  sites: everySite,
  entries: terms.map((term, at) => ({ id: `${at}`, term, otherSpellings: [], context: [] })),
});

const lexicon = extendLexicon(makeLexicon({ hacking: ['reward hacking'], gift: ['gift'] }), [
  own('amt', 'de', 'Gift', 'Belohnung'),
  own('yougo', 'ja', '強化学習'),
]);

const stopping: AbortController[] = [];
afterEach(() => {
  for (const each of stopping.splice(0)) each.abort();
  document.documentElement.removeAttribute('lang');
});

/** Reads the test page. @returns what is found, each with the number of its entry, in page order. */
function readPage(): () => string[] {
  const marks = new Set<Mark>();
  const until = new AbortController();
  stopping.push(until);
  const report = ({ found, lost }: Parameters<ConstructorParameters<typeof PageScanner>[2]>[0]) => {
    for (const block of lost) for (const mark of block.marks) marks.delete(mark);
    for (const block of found) for (const mark of block.marks) marks.add(mark);
  };
  new PageScanner(document, lexicon, report, until.signal, chooseByLanguage(lexicon)).start();
  return () =>
    [...marks]
      .toSorted((a, b) =>
        a.range.startContainer.compareDocumentPosition(b.range.startContainer) & 4 ? -1 : 1,
      )
      .map((mark) => `${markedText(mark)} ${mark.entry}`);
}

const [hackingEntry, giftEntry, germanGift, germanReward, japanese] = [0, 1, 2, 3, 4];

test('a part in another language is read with the glossary in that, the page with all', async () => {
  setPage(`<p>A gift.</p><blockquote lang="de"><p>Gift und reward hacking.</p></blockquote>
    <p>Reward hacking.</p>`);
  document.documentElement.lang = 'en';
  const texts = readPage();
  // On an English page, all glossaries count: the German one comes first.
  await vi.waitFor(() =>
    expect(texts()).toEqual([
      `gift ${germanGift}`,
      `Gift ${germanGift}`,
      `Reward hacking ${hackingEntry}`,
    ]),
  );
});

test('an English part of a page in another language is read with the English glossary', async () => {
  document.documentElement.lang = 'de-AT';
  setPage(`<p>Gift und reward hacking.</p><p lang="en">A gift and reward hacking.</p>
    <p lang="de">Belohnung, reward hacking.</p><p lang="fr">gift</p><p lang="{{lang}}">Gift</p>`);
  const texts = readPage();
  await vi.waitFor(() =>
    expect(texts()).toEqual([
      `Gift ${germanGift}`,
      `gift ${giftEntry}`,
      `reward hacking ${hackingEntry}`,
      `Belohnung ${germanReward}`,
      `Gift ${germanGift}`,
    ]),
  );
});

test('words of another language within a sentence, and English in those', async () => {
  setPage(`<p>The <i lang="ja">強化学習の<span lang="en">gift</span>の強化学習</i> of reward
    <i lang="de">hacking Gift</i> 強化<b lang="de">学習</b>, reward <b lang="en">hacking</b>.</p>`);
  document.documentElement.lang = 'ja';
  document.body.lang = 'en';
  const texts = readPage();
  await vi.waitFor(() =>
    expect(texts()).toEqual([
      `強化学習 ${japanese}`,
      `gift ${germanGift}`,
      `強化学習 ${japanese}`,
      `Gift ${germanGift}`,
      `reward hacking ${hackingEntry}`,
    ]),
  );
  document.body.removeAttribute('lang');
});

test('a part whose language changes is read anew, within a text too', async () => {
  const holder = setPage(
    '<div lang="de"><p>Gift</p></div><p>Of <i lang="de">reward hacking</i> it is.</p>',
  );
  const texts = readPage();
  await vi.waitFor(() => expect(texts()).toEqual([`Gift ${germanGift}`]));
  holder.querySelector('i')?.removeAttribute('lang');
  await vi.waitFor(() =>
    expect(texts()).toEqual([`Gift ${germanGift}`, `reward hacking ${hackingEntry}`]),
  );
  holder.querySelector('i')?.setAttribute('lang', 'de');
  holder.querySelector('div')?.setAttribute('lang', 'ja');
  await vi.waitFor(() => expect(texts()).toEqual([]));
  holder.querySelector('div')?.setAttribute('lang', 'de');
  await vi.waitFor(() => expect(texts()).toEqual([`Gift ${germanGift}`]));
});

test('a page that changes its language is read anew with the glossaries in that', async () => {
  document.documentElement.lang = 'en';
  setPage('<p>Gift, reward hacking, 強化学習</p>');
  const texts = readPage();
  const english = [`Gift ${germanGift}`, `reward hacking ${hackingEntry}`, `強化学習 ${japanese}`];
  await vi.waitFor(() => expect(texts()).toEqual(english));
  document.documentElement.lang = 'ja';
  await vi.waitFor(() => expect(texts()).toEqual([`強化学習 ${japanese}`]));
  document.documentElement.lang = 'de_DE.UTF-8';
  await vi.waitFor(() => expect(texts()).toEqual([`Gift ${germanGift}`]));
});

test('a page that says nothing of its language, or nonsense, is read with all glossaries', async () => {
  setPage('<p>Gift, reward hacking, 強化学習</p>');
  const all = [`Gift ${germanGift}`, `reward hacking ${hackingEntry}`, `強化学習 ${japanese}`];
  const texts = readPage();
  await vi.waitFor(() => expect(texts()).toEqual(all));
  document.documentElement.lang = '{{ lang }}';
  const again = readPage();
  await vi.waitFor(() => expect(again()).toEqual(all));
});

test.each([
  ['en-GB', ''],
  ['english', ''],
  ['us', ''],
  ['de_DE.UTF-8', 'de_DE.UTF-8'],
  [' ja ', 'ja'],
  ['', undefined],
  ['und', undefined],
  ['{{ lang }}', undefined],
  [null, undefined],
])('a part in “%s” is in %j', (tag, language) => expect(languageNamed(tag)).toBe(language));
