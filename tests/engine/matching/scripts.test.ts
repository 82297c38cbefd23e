import { describe, expect, test } from 'vitest';
import { findMatches } from '../../../engine/matching/find-matches.ts';
import { makeLexicon } from '../../entries.ts';

/** What is found in a text of some forms, as they stand in it. */
function found(forms: readonly string[], text: string): string[] {
  const lexicon = makeLexicon({ entry: forms.map((form) => ({ form, inflect: false })) });
  const all: string[] = [];
  findMatches(text, lexicon, (start, end) => all.push(text.slice(start, end)));
  return all;
}

describe('forms in scripts with spaces are whole words, whatever their case', () => {
  test.each([
    ['Cyrillic', ['агент', 'ИИ'], 'АГЕНТ агента агент, ИИ.', ['АГЕНТ', 'агент', 'ИИ']],
    [
      'Cyrillic phrases',
      ['обучение с подкреплением'],
      'Обучение\n с  подкреплением',
      ['Обучение\n с  подкреплением'],
    ],
    ['Greek', ['λόγος'], 'ΛΟΓΟΣ, λόγος, λογοσ, λόγου', ['ΛΟΓΟΣ', 'λόγος', 'λογοσ']],
    ['Hebrew', ['שלום'], 'שָׁלוֹם, שלום ושלום', ['שָׁלוֹם', 'שלום']],
    ['Arabic', ['سلام'], 'سَلَام، ســلام، سلامة', ['سَلَام', 'ســلام']],
    ['Persian', ['هوش مصنوعی'], 'هوش مصنوعی', ['هوش مصنوعی']],
    ['Hindi', ['हिंदी'], 'हिंदी हिंद हिंदीभाषी', ['हिंदी']],
    ['Tamil', ['தமிழ்'], 'தமிழ் தமிழர்', ['தமிழ்']],
    ['Armenian', ['Հայաստան'], 'ՀԱՅԱՍՏԱՆ', ['ՀԱՅԱՍՏԱՆ']],
    ['Georgian', ['ქართული'], 'ქართული ᲥᲐᲠᲗᲣᲚᲘ', ['ქართული', 'ᲥᲐᲠᲗᲣᲚᲘ']],
    ['Amharic', ['ሰላም'], 'ሰላም፤ሰላምታ', ['ሰላም']],
    ['Vietnamese', ['trí tuệ'], 'TRÍ TUỆ, tri tue', ['TRÍ TUỆ', 'tri tue']],
    ['Latin letters that no accent makes', ['ŋ', 'məktəb'], 'Ŋ Məktəb', ['Ŋ', 'Məktəb']],
    ['maqaf for a space', ['בית ספר'], 'בית־ספר', ['בית־ספר']],
    ['any of the quotation marks of Hebrew', ['צה"ל'], 'צה״ל צה”ל', ['צה״ל', 'צה”ל']],
  ])('%s', (_, forms, text, expected) => expect(found(forms, text)).toEqual(expected));

  test('letters of another script are part of a word', () =>
    expect(found(['agi', 'ги'], 'АGI agiги гиagi')).toEqual([]));
});

describe('marks tell letters apart, or make no difference', () => {
  test.each([
    ['ё is not е', ['ёж', 'все'], 'еж всё ЁЖ', ['ЁЖ']],
    ['й is not и', ['мой'], 'мои мой', ['мой']],
    ['the stress is not written', ['замок'], 'за\u0301мок', ['за\u0301мок']],
    ['が is not か', ['がく'], 'かく がく', ['がく']],
    ['the accent of Greek', ['Αθήνα'], 'ΑΘΗΝΑ', ['ΑΘΗΝΑ']],
    [
      'no dot is needed on a Turkish i',
      ['ISPARTA', 'risk'],
      'ısparta İsparta rısk',
      ['ısparta', 'İsparta', 'rısk'],
    ],
  ])('%s', (_, forms, text, expected) => expect(found(forms, text)).toEqual(expected));

  test.each(['ёжик', 'ГАЙКА', 'がぎぐ', 'パンダ', '한국어', 'λόγος', 'क़लम', 'Ångström', 'ทำ'])(
    '%s is found composed and decomposed',
    (form) => {
      const [composed, decomposed] = [form.normalize('NFC'), form.normalize('NFD')];
      const text = `${composed}, ${decomposed}`;
      const places = found([composed], text).map((each) => each.normalize('NFC'));
      expect(places.map((each) => each.replace(/\u030a$/, ''))).toEqual([composed, composed]);
      expect(found([decomposed], text)).toEqual(found([composed], text));
    },
  );
});

describe('forms in scripts without spaces are found anywhere, the longest first', () => {
  test.each([
    ['Chinese', ['强化学习', '学习'], '深度强化学习和学习', ['强化学习', '学习']],
    ['Japanese', ['強化学習', 'モデル'], 'このモデルは強化学習をする', ['モデル', '強化学習']],
    ['over a line end', ['強化学習'], '強化\n  学習', ['強化\n  学習']],
    [
      'with Latin letters',
      ['AI安全', 'AGI'],
      'AI安全とAGIの、AI 安全',
      ['AI安全', 'AGI', 'AI 安全'],
    ],
    ['half width', ['エージェント'], 'ｴｰｼﾞｪﾝﾄ', ['ｴｰｼﾞｪﾝﾄ']],
    ['full width', ['AGI', 'P(doom)'], 'ＡＧＩとＰ（ｄｏｏｍ）', ['ＡＧＩ', 'Ｐ（ｄｏｏｍ）']],
    ['no part of a lengthened sound', ['カレ', 'サーバ'], 'カレー、サーバー、サーバ', ['サーバ']],
    ['no part of a contracted sound', ['シ', 'キ'], 'シャキ', ['キ']],
    ['not before a sign of repetition', ['人'], '人々と人', ['人']],
    ['っ begins the next word', ['タグ'], 'タグって', ['タグ']],
    [
      'with and without a middle dot',
      ['ケース・スタディ'],
      'ケーススタディ、ケース･スタディ',
      ['ケーススタディ', 'ケース･スタディ'],
    ],
    ['compatibility ideographs', ['神'], '神\ufa19', ['神', '\ufa19']],
    ['ideographs beyond the basic plane', ['𠮷野'], 'は𠮷野家', ['𠮷野']],
    ['Thai', ['ปัญญาประดิษฐ์', 'กา'], 'ใช้ปัญญาประดิษฐ์ได้ กาก', ['ปัญญาประดิษฐ์', 'กา']],
    ['no part of a Thai syllable', ['กม', 'ตา', 'ก'], 'เกม ตำ กี่', []],
    ['Lao', ['ພາສາ'], 'ເວົ້າພາສາລາວ', ['ພາສາ']],
    ['Khmer', ['ភាសា'], 'ជាភាសាខ្មែរ', ['ភាសា']],
    ['Burmese', ['မြန်မာ'], 'ကမြန်မာစာ', ['မြန်မာ']],
    ['Bopomofo', ['ㄅㄆ'], 'ㄅㄆㄇ', ['ㄅㄆ']],
  ])('%s', (_, forms, text, expected) => expect(found(forms, text)).toEqual(expected));

  test('not across punctuation', () =>
    expect(found(['強化学習', 'กาแฟ'], '強化。学習、強化「学習」')).toEqual([]));
});

describe('Korean forms begin phrases and may be followed by particles', () => {
  test.each([
    [
      'particles',
      ['정렬', '강화 학습'],
      '정렬은 강화학습의 강화 학습을',
      ['정렬', '강화학습', '강화 학습'],
    ],
    ['no other word’s end', ['보상'], '정보상 보상을', ['보상']],
    ['one syllable alone', ['말'], '말레이시아 말 말이', ['말']],
    ['after other letters', ['AI 안전', 'AGI'], 'AI안전을 AGI는', ['AI안전', 'AGI']],
    ['letters in parts', ['정렬'], '정렬은'.normalize('NFD'), ['정렬'.normalize('NFD')]],
  ])('%s', (_, forms, text, expected) => expect(found(forms, text)).toEqual(expected));
});
