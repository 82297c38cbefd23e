/** A range input with its value in words beside it. */
export function Slider({
  label,
  value,
  least,
  most,
  step,
  words,
  onChange,
}: {
  readonly label: string;
  readonly value: number;
  readonly least: number;
  readonly most: number;
  readonly step: number;
  /** The value as shown to readers, such as "350 ms". */
  readonly words: string;
  readonly onChange: (value: number) => void;
}) {
  return (
    <label class="slider row">
      <span>{label}</span>
      <input
        type="range"
        min={least}
        max={most}
        step={step}
        value={value}
        aria-valuetext={words}
        onChange={(event) => onChange(event.currentTarget.valueAsNumber)}
      />
      <output>{words}</output>
    </label>
  );
}
