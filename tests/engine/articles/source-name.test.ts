import { expect, test } from 'vitest';
import { sourceName } from '../../../engine/articles/source-name.ts';

test.each([
  ['Stephen M. Omohundro', 'Omohundro 2008'],
  ['Stuart Russell and Peter Norvig', 'Russell and Norvig 2008'],
  ['Ian Goodfellow, Yoshua Bengio and Aaron Courville', 'Goodfellow et al. 2008'],
  ['Evan Hubinger et al.', 'Hubinger et al. 2008'],
  ['Peter de Blanc', 'de Blanc 2008'],
  ['Jeroen van den Hoven', 'van den Hoven 2008'],
  ['janus', 'janus 2008'],
  ['Joseph R. Biden Jr. (Executive Office of the President)', 'Biden 2008'],
  ['Epoch AI', 'Epoch AI 2008'],
  [
    'European Parliament and Council of the European Union',
    'European Parliament and Council of the European Union 2008',
  ],
  [
    'National Telecommunications and Information Administration',
    'National Telecommunications and Information Administration 2008',
  ],
])('%s is %s for short', (author, name) => {
  expect(sourceName({ author, year: 2008 })).toBe(name);
});
