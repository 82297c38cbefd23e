/** What tests can ask of the page with the form. */
export type TestForm = {
  /** Every event that a listener of the page has heard, in order. */
  readonly heard: string[];
  /** What was pasted, by type, each time. */
  readonly pastes: Record<string, string>[];
  /** Listens from now on, at all places and in both phases. */
  listen(when: string): void;
};

declare global {
  interface Window {
    testForm: TestForm;
  }
}

const types = [
  ...['keydown', 'keyup', 'pointermove', 'pointerdown', 'pointerup', 'click', 'dblclick'],
  ...['mouseover', 'mouseout', 'focusin', 'focusout', 'input', 'change', 'copy', 'paste'],
];
const heard: string[] = [];
const pastes: Record<string, string>[] = [];

const nameOf = (target: EventTarget | null) =>
  target instanceof Element ? target.id || target.localName : String(target);

function listen(when: string): void {
  for (const [place, target] of Object.entries({ window, document })) {
    for (const capture of [true, false]) {
      for (const type of types) {
        target.addEventListener(
          type,
          (event) => {
            const phase = capture ? 'capture' : 'bubble';
            const prevented = event.defaultPrevented ? 'prevented' : 'let through';
            heard.push(
              `${type} on ${nameOf(event.target)}: ${when} ${place} ${phase} ${prevented}`,
            );
          },
          { capture },
        );
      }
    }
  }
}

document.addEventListener('paste', ({ clipboardData }) => {
  const types = clipboardData?.types ?? [];
  pastes.push(Object.fromEntries(types.map((type) => [type, clipboardData?.getData(type) ?? ''])));
});
listen('early');

const input = document.getElementById('name') as HTMLInputElement;
input.focus();
input.setSelectionRange(2, 5);
scrollTo(0, 20);

window.testForm = { heard, pastes, listen };
