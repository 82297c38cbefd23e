/**
 * Words that make a search a question, or only link its words, in the languages of the interface.
 * They do not say what is searched for.
 */
const questionWords = new Set(
  [
    'what whats who whos which how why when where is are was were do does did can could should would',
    'mean means meant meaning define defined definition explain explanation called coined name term word',
    'a an the of in on to for and or by with about it its this that there if i you me my we they',
    'tell please say something someone between difference vs versus like use used stand stands',
    'was ist sind bedeutet bedeutung heisst heißt wie warum erkläre der die das ein eine den dem von',
    'que qué quién cómo es son significa significado define explica por el la los las un una de del',
    "qu'est-ce qui quoi est sont veut dire signifie définition comment pourquoi le les des du c'est ce",
  ]
    .join(' ')
    .split(' '),
);

/** Japanese and Chinese questions, which stand directly beside the term. */
const besideTerm =
  /(?:とは(?:何(?:ですか|か)?|なんですか)?|の意味(?:は|とは)?(?:何(?:ですか|か)?)?|って(?:何|なに)(?:ですか)?|是什么(?:意思)?|什么是|的(?:意思|定义)(?:是什么)?|何为)/gu;

/**
 * @returns the words of a search that say what it is about: "what does mesa mean?" → ["mesa"]; all
 *   words if there are no others.
 */
export function subjectWords(query: string): string[] {
  const words = query
    .replace(besideTerm, ' ')
    .toLowerCase()
    .split(/[\s?!.,;:…？！。、，¿¡"“”„«»()]+/u)
    .filter(Boolean);
  const subject = words.filter((word) => !questionWords.has(word.replace(/['’]s$/, '')));
  return subject.length > 0 ? subject : words;
}
