import { type Level, levels } from '../glossary/categories.ts';
import { levelName } from './category-label.ts';

/** An entry's level as dots, as many filled as it is hard; screen readers read its name. */
export function LevelDots({ level }: { readonly level: Level }) {
  const name = levelName(level);
  const filled = levels.indexOf(level);
  return (
    <span class="level" role="img" aria-label={name} title={name}>
      <svg viewBox="0 0 27 7" width="27" height="7" aria-hidden="true">
        {levels.map((each, index) => (
          <circle
            key={each}
            cx={3.5 + index * 10}
            cy="3.5"
            r="2.8"
            stroke="currentColor"
            fill={index <= filled ? 'currentColor' : 'none'}
          />
        ))}
      </svg>
    </span>
  );
}
