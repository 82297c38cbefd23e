/** A labelled list of which one is chosen. */
export function Pick<Value extends string>({
  label,
  value,
  options,
  onPick,
}: {
  readonly label: string;
  readonly value: Value;
  readonly options: readonly (readonly [value: Value, name: string])[];
  readonly onPick: (value: Value) => void;
}) {
  return (
    <label class="draft-select">
      {label}
      <select
        value={value}
        onChange={({ currentTarget }) => {
          const picked = options.find(([each]) => each === currentTarget.value);
          if (picked) onPick(picked[0]);
        }}
      >
        {options.map(([each, name]) => (
          <option key={each} value={each} selected={each === value}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
