/** So many questions take about five minutes. */
export const questionsInQuiz = 15;

/** How many new terms a day the reader can choose. */
export const dailyNumbers = [3, 5, 10, 20] as const;
export const usualDailyNumber = 5;
