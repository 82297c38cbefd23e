import { type Article, type Paragraph, sentences, type TextSegment } from './article.ts';
import type { SeededRandom } from './random.ts';

/** Lists stay between these lengths, so that all of them is near the viewport. */
const shortest = 6;
const longest = 14;

type Edit = (article: Article, random: SeededRandom, key: number) => Article;

const edits: readonly Edit[] = [
  editPiece((piece, random) => [{ ...piece, text: random.pick(sentences) }]),
  editPiece((piece, random) => [{ ...piece, text: `${piece.text}${random.pick(sentences)}` }]),
  editPiece((piece, random) => [{ ...piece, tag: random.pick(['text', 'em', 'strong'] as const) }]),
  editPiece(splitPiece),
  editParagraph(({ pieces }) => [{ tag: 'text', text: textOf(pieces).slice(0, 200) }]),
  editParagraph(({ pieces }) => pieces.toReversed()),
  (article) => ({ ...article, paragraphs: article.paragraphs.toReversed() }),
  (article, random) => ({ ...article, paragraphs: shuffle(article.paragraphs, random) }),
  move,
  insert,
  insert,
  remove,
  remove,
  (article, random) => ({ ...article, title: `On ${random.pick(sentences)}` }),
  (article, random) => ({
    ...article,
    aside: article.aside === undefined ? random.pick(sentences) : undefined,
  }),
];

/**
 * Changes an article in one of the ways that apps know: other text, other elements, another order.
 *
 * @param key for a paragraph that may be added; not used before.
 */
export function editAtRandom(article: Article, random: SeededRandom, key: number): Article {
  return random.pick(edits)(article, random, key);
}

function editParagraph(
  change: (paragraph: Paragraph, random: SeededRandom) => readonly TextSegment[],
): Edit {
  return (article, random) => {
    const chosen = random.pick(article.paragraphs);
    const changed = { ...chosen, pieces: change(chosen, random) };
    const paragraphs = article.paragraphs.map((one) => (one === chosen ? changed : one));
    return { ...article, paragraphs };
  };
}

function editPiece(
  change: (piece: TextSegment, random: SeededRandom) => readonly TextSegment[],
): Edit {
  return editParagraph(({ pieces }, random) => {
    const chosen = random.pick(pieces);
    return pieces.flatMap((piece) => (piece === chosen ? change(piece, random) : [piece]));
  });
}

/** Cuts a text anywhere, in the middle of terms too; the second half becomes an element. */
function splitPiece({ tag, text }: TextSegment, random: SeededRandom): TextSegment[] {
  const at = random.below(text.length);
  const second = random.pick(['em', 'strong', 'text'] as const);
  return [
    { tag, text: text.slice(0, at) },
    { tag: second, text: text.slice(at) },
  ].filter((piece) => piece.text !== '');
}

function textOf(pieces: readonly TextSegment[]): string {
  return pieces.map(({ text }) => text).join('');
}

function shuffle(paragraphs: readonly Paragraph[], random: SeededRandom): Paragraph[] {
  const shuffled = [...paragraphs];
  for (let last = shuffled.length - 1; last > 0; last--) {
    const [taken] = shuffled.splice(random.below(last + 1), 1);
    if (taken) shuffled.push(taken);
  }
  return shuffled;
}

function move(article: Article, random: SeededRandom): Article {
  const moved = random.pick(article.paragraphs);
  const paragraphs = article.paragraphs.filter((paragraph) => paragraph !== moved);
  return { ...article, paragraphs: paragraphs.toSpliced(random.below(longest), 0, moved) };
}

function insert(article: Article, random: SeededRandom, key: number): Article {
  if (article.paragraphs.length >= longest) return remove(article, random);
  const added = { key, pieces: [{ tag: 'text', text: random.pick(sentences) }] } as const;
  const place = random.below(article.paragraphs.length + 1);
  return { ...article, paragraphs: article.paragraphs.toSpliced(place, 0, added) };
}

function remove(article: Article, random: SeededRandom): Article {
  if (article.paragraphs.length <= shortest) return article;
  const place = random.below(article.paragraphs.length);
  return { ...article, paragraphs: article.paragraphs.toSpliced(place, 1) };
}
