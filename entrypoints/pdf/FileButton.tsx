import type { ComponentChildren } from 'preact';

/** A button that asks for a file; a label, since only the browser's own control can. */
export function FileButton({
  name,
  class: look,
  onChoose,
  children,
}: {
  /** What screen readers read, if the content is a picture. */
  readonly name?: string;
  readonly class: string;
  readonly onChoose: (file: File | undefined) => void;
  readonly children: ComponentChildren;
}) {
  return (
    <label class={look} title={name}>
      {children}
      <input
        type="file"
        class="visually-hidden"
        accept=".pdf,application/pdf"
        aria-label={name}
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          // The same file can be chosen again.
          currentTarget.value = '';
          if (file) onChoose(file);
        }}
      />
    </label>
  );
}
