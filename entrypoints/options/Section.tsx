import type { ComponentChildren } from 'preact';
import { type TextName, text } from '../../browser/text.ts';

/** A section of the options page. Its heading can be linked to. */
export function Section({
  id,
  title,
  children,
}: {
  readonly id: string;
  readonly title: TextName;
  readonly children: ComponentChildren;
}) {
  return (
    <section id={id} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{text(title)}</h2>
      {children}
    </section>
  );
}
