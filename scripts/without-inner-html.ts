import type { Plugin } from 'vite';

/**
 * Removes Preact's only write to `innerHTML` from the bundle. It supports
 * `dangerouslySetInnerHTML`, which Gloss never uses; without it, reviewers can see that no text is
 * ever parsed as HTML.
 */
export function withoutInnerHtml(): Plugin {
  return {
    name: 'without-inner-html',
    apply: 'build',
    transform(code, id) {
      if (!/[\\/]preact[\\/]dist[\\/]preact\.m?js$/.test(id)) return undefined;
      const changed = code.replace(/\b(\w+)\.innerHTML=(\w+)\.__html/, '$1.textContent=$2.__html');
      if (changed === code) this.error('Preact has changed: its write to innerHTML was not found.');
      return { code: changed, map: null };
    },
  };
}
