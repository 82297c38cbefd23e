const paths = {
  contents: 'M2.5 4h1M6 4h7.5M2.5 8h1M6 8h7.5M2.5 12h1M6 12h7.5',
  larger: 'M8 3v10M3 8h10',
  smaller: 'M3 8h10',
  find: 'm14 14-4-4M11.5 7a4.5 4.5 0 1 1-9 0 4.5 4.5 0 0 1 9 0Z',
  open: 'M1.5 12.5v-9h4l1.5 2h6v2m-11.5 5 2.2-5h11l-2.2 5Z',
  previous: 'm3.5 10.5 4.5-5 4.5 5',
  next: 'm3.5 5.5 4.5 5 4.5-5',
  close: 'm4 4 8 8m0-8-8 8',
} as const;

type IconName = keyof typeof paths;

/** An icon of the PDF reader's bar. It is hidden from screen readers. */
export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      <path
        d={paths[name]}
        fill="none"
        stroke="currentColor"
        stroke-width="1.3"
        stroke-linecap="round"
        stroke-linejoin="round"
      />
    </svg>
  );
}

/** A button of the bar; its name is read by screen readers and shown as a tooltip. */
export function BarButton({
  icon,
  name,
  expanded,
  onPress,
}: {
  readonly icon: IconName;
  readonly name: string;
  /** For a button that opens and closes something: whether it is open. */
  readonly expanded?: boolean;
  readonly onPress: () => void;
}) {
  return (
    <button
      type="button"
      class="bar-button"
      aria-label={name}
      aria-expanded={expanded}
      title={name}
      onClick={onPress}
    >
      <Icon name={icon} />
    </button>
  );
}
