/**
 * What comes within a window's height of what is seen is near. A page that changes in every frame has
 * the browser look for that ten times a second, not sixty, as it takes some ms for thousands of
 * elements. What a reader jumps to is noticed so much later at most.
 * https://w3c.github.io/IntersectionObserver/#dom-intersectionobserverinit-delay
 */
export const nearViewport: IntersectionObserverInit & { readonly delay: number } = {
  rootMargin: '100%',
  delay: 100,
};
