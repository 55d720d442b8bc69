/**
 * Messages above the bar, where they are seen from anywhere in the form and take neither focus nor place from what is being
 * typed. Each is made from a template the server wrote into the page; one of a kind at a time.
 */
import { fill } from "./words.js";

const place = () => document.querySelector("[data-notices]");

/**
 * @param {string} name of the template
 * @param {Record<string, string>} [values] texts for elements marked data-value
 * @returns {HTMLElement | null} the message; its role has it read out
 */
export function show(name, values = {}) {
  hide(name);
  const template = document.querySelector(`template[data-notice="${name}"]`);
  if (!template || !place()) return null;
  const notice = template.content.firstElementChild.cloneNode(true);
  notice.dataset.shown = name;
  for (const element of notice.querySelectorAll("[data-value]"))
    element.textContent = fill(element.textContent, values[element.dataset.value] ?? "");
  notice.querySelector("[data-close]")?.addEventListener("click", () => notice.remove());
  place().prepend(notice);
  return notice;
}

/** @param {string} name */
export function hide(name) {
  place()?.querySelector(`[data-shown="${name}"]`)?.remove();
}
