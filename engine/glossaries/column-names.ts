import { foldedText } from './folded-text.ts';
import type { ColumnRole } from './import-reading.ts';

/** How columns of tables and fields of JSON files are called, in several languages. */
const names: Readonly<Record<Exclude<ColumnRole, 'ignored'>, string>> = {
  id: 'id,guid',
  term:
    'term,terms,word,name,title,headword,expression,front,phrase,concept,entry,label,key,' +
    'begriff,wort,fachbegriff,benennung,stichwort,terme,mot,expression,titre,nom,' +
    'término,termino,palabra,nombre,título,用語,単語,語,見出し語,名前,表,术语,術語,词,詞,单词,词语,名称,名稱,正面',
  definition:
    'definition,definitions,meaning,description,explanation,gloss,back,text,value,details,answer,' +
    'bedeutung,erklärung,beschreibung,définition,signification,explication,description,' +
    'definición,definicion,significado,descripción,descripcion,explicación,' +
    '定義,意味,説明,解説,裏,定义,释义,解释,說明,说明,描述,含义,背面',
  otherSpellings:
    'other spellings,otherspellings,other spelling,spellings,synonym,synonyms,alias,aliases,variant,variants,' +
    'alternatives,abbreviation,abbreviations,acronym,acronyms,also known as,aka,forms,' +
    'synonyme,abkürzung,abkürzungen,schreibweisen,andere schreibweisen,synonymes,abréviation,' +
    'sinónimo,sinónimos,abreviatura,別名,同義語,略語,異表記,别名,同义词,缩写,縮寫',
  link: 'link,links,url,urls,href,web,website,reference,source url,verweis,lien,enlace,リンク,链接,連結,网址',
  context:
    'context,context words,contextwords,only on pages that mention,kontext,kontextwörter,contexte,contexto,文脈,上下文,语境',
};

const roles = new Map(
  Object.entries(names).flatMap(([role, list]) =>
    list.split(',').map((name) => [foldedText(name), role as ColumnRole] as const),
  ),
);

/** @returns what a column or field of this name usually holds. */
export function roleOfName(name: string): ColumnRole | undefined {
  return roles.get(
    foldedText(name)
      .replace(/[_\s]+/g, ' ')
      .trim(),
  );
}
