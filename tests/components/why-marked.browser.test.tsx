import { render } from 'preact';
import { afterEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import themeCss from '../../components/theme.css?inline';
import { WhyMarked } from '../../components/WhyMarked.tsx';
import whyCss from '../../components/why-marked.css?inline';
import type { Reason } from '../../engine/senses/why.ts';

const every: Reason[] = [
  { kind: 'any meaning' },
  { kind: 'salient' },
  { kind: 'words for', words: ['judge', 'oversight'] },
  { kind: 'terms', ids: ['corrigibility', 'ai-control'] },
  { kind: 'site' },
  { kind: 'words against', words: ['senate'] },
];
const names = new Map([
  ['corrigibility', 'corrigibility'],
  ['ai-control', 'AI control'],
]);

function show(reasons: readonly Reason[], theme = 'theme') {
  const reject = async () => 'saved' as const;
  document.body.innerHTML = `<style>${themeCss}${whyCss}</style>`;
  const root = document.createElement('div');
  root.className = theme;
  root.style.cssText = 'width: 340px; padding: 12px; background: var(--paper)';
  document.body.append(root);
  render(<WhyMarked why={{ reasons, names, site: 'example.org', reject }} />, root);
}

afterEach(() => {
  document.body.replaceChildren();
});

const sentences = () =>
  page
    .getByRole('listitem')
    .elements()
    .map((item) => item.textContent);

test('says in sentences why a term is marked, once it is asked', async () => {
  show(every);
  await expect.element(page.getByText('Why is this underlined?')).toBeVisible();
  expect(page.getByRole('listitem').elements()).toEqual([]);
  await page.getByText('Why is this underlined?').click();
  expect(sentences()).toEqual([
    'You chose to underline ambiguous words everywhere; Gloss would normally skip this one.',
    'Among the terms around it, this one is worth explaining most.',
    'Nearby words in favour: “judge”, “oversight”.',
    'The page also mentions “corrigibility”, “AI control”.',
    'example.org writes about AI safety.',
    'Nearby words against: “senate”.',
  ]);
});

test('says that a wording has no other meaning', async () => {
  show([{ kind: 'only meaning' }]);
  await page.getByText('Why is this underlined?').click();
  expect(sentences()).toEqual(['This phrase has no other common meaning.']);
});
