import { foldedText } from './folded-text.ts';

/**
 * Words that stand on almost every page, by language. The English ones are the most frequent of
 * SUBTLEX-US (Brysbaert and New 2009), without names and interjections, and some that are frequent
 * in print.
 */
const commonWords: Readonly<Record<string, string>> = {
  en:
    'able about absolutely act actually afraid after again against ago ahead air alive all almost ' +
    'alone along already also always am among an and another answer any anybody anymore anyone ' +
    'anything anyway are around as ask asked asking at away baby back bad ball based be beat ' +
    'beautiful because become bed been before behind being believe best bet better between big ' +
    'bit black blood body book boss both boy boys break bring broke brother brought buddy ' +
    'business busy but buy by call called calling came can cannot car care careful case catch ' +
    'certainly chance change check child children city class clean clear close coffee cold comes ' +
    'coming company control cool could country couple course crazy cut dance darling data date ' +
    'daughter day days dead deal dear death did die died different dinner do doctor does dog ' +
    'doing done door down dream drink drive drop during each early easy eat either else end ' +
    'enough even evening ever every everybody everyone everything exactly example except expect ' +
    'explain eye eyes face fact fall family far fast father fault feel feeling feet felt few ' +
    'fight figure finally find fine fire first five follow food for forget form found four free ' +
    'friend friends from front full fun funny future game gave general gentlemen get gets getting ' +
    'girl girls give giving glad go goes going gone good got great group guess guy guys ha had ' +
    'hair half hand handle hands hang happen happened happens happy hard has hate have having he ' +
    'head hear heard heart help her here high him himself his hit hold home honey hope hospital ' +
    'hot hotel hour hours house however human hurt husband idea if important in include includes ' +
    'including inside into is it its job just keep kid kidding kids kill killed kind king kiss ' +
    'knew know known knows ladies lady last late later law learn least leave leaving left less ' +
    'level lie life light like line little live lives living long look looked looking looks lose ' +
    'lost lot love loved luck lucky lunch mad made make makes making man many married marry ' +
    'matter may me mean means meant meet meeting men met might million mind mine minute minutes ' +
    'moment money months more morning most mother mouth move movie moving much murder music must ' +
    'my myself name need needs never new news next nice night none not nothing now number of off ' +
    'office officer old on once one only open or order other our out outside over own paper ' +
    'parents part party pass past pay people per perfect person phone pick picture piece place ' +
    'plan play playing please point police poor possible power pretty probably problem process ' +
    'promise pull put question questions quick quiet quite rather read ready real really reason ' +
    'red remember report rest result results ride right road room run running safe said same save ' +
    'saw say saying says scared school second secret see seeing seem seems seen send sense sent ' +
    'serious set seven several shall she shoot shot should show sick side sign since sir sister ' +
    'sit six sleep small so some somebody someone something sometimes somewhere son soon sorry ' +
    'sort sound sounds speak special stand start started state stay step still stop story ' +
    'straight street stuff stupid such suppose supposed sure sweet system table take taken takes ' +
    'taking talk talking team tell telling ten than that the their them then there these they ' +
    'thing things think thinking this those though thought three through throw till time times ' +
    'tired to today together told tomorrow tonight too took top touch town tried trouble true ' +
    'trust truth try trying turn turned two under understand unless until up us use used using ' +
    'very wait waiting wake walk want wanted wants war was watch water way we wear week weeks ' +
    'welcome went were weren whatever when which while white who whole wife will win wish with ' +
    'within without woman women wonder wonderful word words work worked working works world worry ' +
    'worth would write wrong ya year years yet you young your yours yourself',
  de:
    'aber alle allem allen aller alles als also am an andere anderen auch auf aus bei beim bin ' +
    'bis bist da damit dann das dass dein dem den denn der des dessen die dies diese diesem ' +
    'diesen dieser dieses dir doch dort du durch ein eine einem einen einer eines er es etwas ' +
    'euch euer für gegen gehen geht gut hab habe haben hat hatte hatten heute hier hin ich ihm ' +
    'ihn ihnen ihr ihre ihren im in ins ist ja jede jeden jeder jedes jetzt kann kein keine ' +
    'können könnte leben leute machen man mehr mein meine mich mir mit muss müssen nach nein ' +
    'nicht nichts noch nun nur ob oder ohne sagen schon sehr sein seine seinen seit sich sie sind ' +
    'so soll sollte sondern tun über um und uns unser unter viel viele vom von vor war waren ' +
    'warum was weil weiter welche wenn wer werden wie wieder will wir wird wo wollen wurde wurden ' +
    'zeit zu zum zur zwischen',
  fr:
    'ai aller alors après as au aussi autre autres aux avait avant avec avoir bien ça car ce cela ' +
    'ces cet cette ceux chaque chez comme comment contre dans de depuis des deux dire dit donc ' +
    'dont du elle elles en encore entre est et étaient était été être eu eux faire fait faut fois ' +
    'font homme ici il ils je jour jusque la là le les leur leurs lui ma mais me même mes moi ' +
    'moins mon monde ne ni non nos notre nous on ont ou où par parce pas pendant peu peut plus ' +
    'pour pourquoi quand que quel quelle qui quoi rien sa sans se sera ses si son sont sous sur ' +
    'ta tant te temps tes toi ton tous tout toute toutes très tu un une va vers veut vie voir vos ' +
    'votre vous y',
  es:
    'a ahora al algo algún alguna alguno algunos allí ante antes aquí así aún aunque bien bueno ' +
    'cada casa casi como cómo con contra cosa cosas cual cuando cuándo de del desde después día ' +
    'dice donde dónde dos e el él ella ellas ellos en entre era eran es esa ese eso esta está ' +
    'estaba estado están estar este esto estos fue fueron gracias ha había hace hacer hasta hay ' +
    'haber hombre hoy la las le les lo los más me menos mi mis mismo mucho muy nada ni no nos ' +
    'nosotros o otra otro otros para parte pero poco por porque pues puede qué que quien quién se ' +
    'sea según ser si sí siempre sin sobre solo son su sus también tan tanto te tener tengo ti ' +
    'tiempo tiene toda todas todo todos tu tú un una uno usted va vamos ver vez vida y ya yo',
  ja:
    'これ それ あれ ここ そこ どこ もの こと とき ため よう など ある いる する なる できる です ます した して から まで だけ また 今 人 日 年 時 私 中 上 ' +
    '下 前 後',
  zh:
    '的 了 是 在 我 你 他 她 它 们 我们 你们 他们 有 和 与 或 不 也 都 这 那 这个 那个 这些 那些 什么 怎么 没有 可以 可能 因为 所以 如果 但是 一个 人 年 ' +
    '月 日 中 上 下 前 后 到 说 要 就 会 能 很 對 们 这里 那里 时候 現在 现在',
};

const sets = new Map<string, ReadonlySet<string>>();

/**
 * @param language the language of the term, as a BCP 47 tag.
 * @returns whether a form is so common that underlining it everywhere would hardly help: one of the
 * commonest words, or a single letter or digit. Abbreviations such as WHO are not.
 */
export function isCommonWord(form: string, language: string): boolean {
  if (isAbbreviation(form)) return false;
  const folded = foldedText(form);
  return [...folded].length < 2 || wordsOf(language).has(folded);
}

/** @returns whether a form is an abbreviation, such as ELK, whose capitals must match. */
export function isAbbreviation(form: string): boolean {
  return /^\S*\p{Lu}\S*\p{Lu}\S*$/u.test(form);
}

function wordsOf(language: string): ReadonlySet<string> {
  const base = language.toLowerCase().split('-')[0] ?? '';
  const known = sets.get(base);
  if (known) return known;
  const listed = Object.hasOwn(commonWords, base) ? commonWords[base] : '';
  const words = new Set((listed ?? '').split(' ').map(foldedText));
  sets.set(base, words);
  return words;
}
