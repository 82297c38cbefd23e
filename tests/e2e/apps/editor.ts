/** What tests can do with the editor of a page, beside typing. */
type TestEditor = {
  /** Puts the caret into the editor. */
  focus(): void;
  /** @returns what the editor would save. */
  content(): unknown;
};

declare global {
  interface Window {
    testEditor: TestEditor;
  }
}

/** Adds an element for an editor to the page. */
export function addPlace<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
): HTMLElementTagNameMap[Name] {
  const place = document.createElement(name);
  document.getElementById('app')?.append(place);
  return place;
}
