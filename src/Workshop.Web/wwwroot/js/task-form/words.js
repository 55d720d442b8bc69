/** Sentences the server wrote into the page, in the reader's language. */

/** @type {Record<string, string>} */
let words = {};

/** @param {HTMLElement} form element with the sentences as JSON in data-words */
export function learn(form) {
  words = JSON.parse(form.dataset.words ?? "{}");
}

/**
 * @param {string} key
 * @param {...(string|number)} values for the places {0}, {1}, ...
 */
export function say(key, ...values) {
  return fill(words[key] ?? "", ...values);
}

/**
 * @param {string} pattern
 * @param {...(string|number)} values
 */
export function fill(pattern, ...values) {
  return pattern.replace(/\{(\d)\}/g, (_, place) => String(values[Number(place)] ?? ""));
}
