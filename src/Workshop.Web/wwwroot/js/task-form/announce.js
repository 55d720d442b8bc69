/** Reads a sentence out to screen readers without showing it. */

/** @type {HTMLElement | null} */
let region = null;

/** @param {string} text */
export function announce(text) {
  region ??= document.querySelector("[data-announce]");
  if (!region) return;
  // The same sentence twice in a row is only read again when the text changes in between.
  region.textContent = region.textContent === text ? `${text}\u00a0` : text;
}
