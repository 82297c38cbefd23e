/** The glossaries that tests import, as files: a German and a Japanese one. */
export const ownGlossaries = [
  file('Amt', 'de', { Gift: 'Etwas Schädliches.', Belohnung: 'Ein Lohn.', Übermaß: 'Zu viel.' }),
  file('用語集', 'ja', {
    強化学習: '試行錯誤から学ぶこと。',
    エージェント: '環境の中で行動するもの。',
    サーバ: '計算機。',
    報酬: '行動の良さを表す数。',
    方策: '行動の選び方。',
  }),
];

function file(name: string, language: string, terms: Readonly<Record<string, string>>) {
  const entries = Object.entries(terms).map(([term, definition]) => ({ term, definition }));
  const content = { format: 'gloss-glossary', version: 1, name, language, entries };
  return { name, content: JSON.stringify(content) };
}
