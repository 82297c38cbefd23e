import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

/** A labelled field of a form. */
export function Field({
  label,
  hint,
  children,
}: {
  readonly label: string;
  readonly hint?: string;
  /** @param id that the control must have. */
  readonly children: (id: string) => ComponentChildren;
}) {
  const id = useId();
  return (
    <div class="field-row">
      <label for={id}>{label}</label>
      {hint && <small>{hint}</small>}
      {children(id)}
    </div>
  );
}
