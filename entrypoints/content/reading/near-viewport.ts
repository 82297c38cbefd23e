/**
 * An element is near if it is within one viewport height of the visible area. The delay limits
 * checks to ten a second: on a page that changes every frame, there would be sixty, and each takes
 * some ms for thousands of elements. After a jump, elements are noticed at most this much later.
 * https://w3c.github.io/IntersectionObserver/#dom-intersectionobserverinit-delay
 */
export const nearViewport: IntersectionObserverInit & { readonly delay: number } = {
  rootMargin: '100%',
  delay: 100,
};
