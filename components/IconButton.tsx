import { Glyph, type GlyphName } from './Glyph.tsx';

/** A quiet button with an icon; its name is read by screen readers and shown as a tooltip. */
export function IconButton({
  glyph,
  name,
  pressed,
  onPress,
}: {
  readonly glyph: GlyphName;
  readonly name: string;
  /** For a button that stays pressed. */
  readonly pressed?: boolean;
  readonly onPress: () => void;
}) {
  return (
    <button
      type="button"
      class="icon"
      aria-label={name}
      title={name}
      aria-pressed={pressed}
      onClick={onPress}
    >
      <Glyph name={glyph} />
    </button>
  );
}
