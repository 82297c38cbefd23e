import type { LearnedTerm } from '../../engine/learning/learned-term.ts';
import { readTerms } from '../../engine/learning/learning-file.ts';
import { dailyNumbers, usualDailyNumber } from '../../engine/learning/quiz-size.ts';
import { openLearningDatabase } from './learning-database.ts';
import type { Progress, ProgressStore, TermChange } from './progress.ts';

/** The channel by which the extension's pages tell each other of changes. */
const channelName = 'learning';

/** Progress in normal windows, which lasts. */
export const storedProgress: ProgressStore = {
  load,
  change,
  async setDaily(daily) {
    await (await openLearningDatabase()).put('state', daily, 'daily');
    announce();
  },
  async keepAside(damaged) {
    const transaction = (await openLearningDatabase()).transaction('damaged', 'readwrite');
    await Promise.all([...damaged.map((each) => transaction.store.add(each)), transaction.done]);
    announce();
  },
  async clear() {
    const transaction = (await openLearningDatabase()).transaction(
      ['terms', 'damaged'],
      'readwrite',
    );
    const clearing = [
      transaction.objectStore('terms').clear(),
      transaction.objectStore('damaged').clear(),
    ];
    await Promise.all([...clearing, transaction.done]);
    announce();
  },
  watch(onChange, signal) {
    const channel = new BroadcastChannel(channelName);
    channel.addEventListener('message', onChange, { signal });
    signal.addEventListener('abort', () => channel.close(), { once: true });
  },
};

async function load(): Promise<Progress> {
  const database = await openLearningDatabase();
  const { damaged } = readTerms(await database.getAll('terms'));
  if (damaged.length > 0) await setAside();
  const transaction = database.transaction(['terms', 'damaged', 'state']);
  const [stored, kept, daily] = await Promise.all([
    transaction.objectStore('terms').getAll(),
    transaction.objectStore('damaged').getAll(),
    transaction.objectStore('state').get('daily'),
  ]);
  return {
    terms: new Map(readTerms(stored).terms.map((term) => [term.id, term])),
    damaged: kept,
    daily: dailyNumbers.find((number) => number === daily) ?? usualDailyNumber,
  };
}

/** Moves what cannot be read to where it is kept and disturbs nothing. */
async function setAside(): Promise<void> {
  const transaction = (await openLearningDatabase()).transaction(['terms', 'damaged'], 'readwrite');
  const terms = transaction.objectStore('terms');
  const work = async () => {
    for (let cursor = await terms.openCursor(); cursor; cursor = await cursor.continue()) {
      if (readTerms([cursor.value]).damaged.length === 0) continue;
      await transaction.objectStore('damaged').add(cursor.value);
      await cursor.delete();
    }
  };
  await Promise.all([work(), transaction.done]);
}

async function change(ids: readonly string[], apply: TermChange): Promise<readonly LearnedTerm[]> {
  const transaction = (await openLearningDatabase()).transaction(['terms', 'damaged'], 'readwrite');
  const terms = transaction.objectStore('terms');
  const changeOne = async (id: string) => {
    const stored = await terms.get(id);
    const [before] = readTerms(stored === undefined ? [] : [stored]).terms;
    const after = apply(before, id);
    if (stored !== undefined && !before && after) {
      await transaction.objectStore('damaged').add(stored);
    }
    if (after) await terms.put(after);
    else if (before) await terms.delete(id);
    return after ?? [];
  };
  const work = async () => {
    try {
      const after: LearnedTerm[] = [];
      for (const id of ids) after.push(...[await changeOne(id)].flat());
      return after;
    } catch (error) {
      transaction.abort();
      throw error;
    }
  };
  const [after] = await Promise.all([work(), transaction.done]);
  announce();
  return after;
}

/** Tells all of the extension's pages, this one included. */
function announce(): void {
  const channel = new BroadcastChannel(channelName);
  channel.postMessage('changed');
  channel.close();
}
