/** The counter under a text: how wide it is, and what it lacks. */
import { say } from "./words.js";
import { widthOf } from "./width.js";

/** @param {HTMLFormElement} form */
export function enhance(form) {
  for (const counter of form.querySelectorAll("[data-width-of]")) {
    const input = document.getElementById(counter.dataset.widthOf);
    input.addEventListener("input", () => show(counter, widthOf(input.value)));
  }
}

/**
 * @param {HTMLElement} counter
 * @param {number} width
 */
function show(counter, width) {
  const min = Number(counter.dataset.min);
  const max = Number(counter.dataset.max);
  counter.querySelector("[data-width-now]").textContent = String(width);
  const [state, note] =
    width === 0 ? ["none", ""]
    : width < min ? ["short", say("WidthShort", min - width)]
    : width > max ? ["long", say("WidthLong", width - max)]
    : ["good", say("WidthGood")];
  counter.dataset.state = state;
  counter.querySelector("[data-width-note]").textContent = note;
}

/**
 * The server's own count, where it differs from what is shown for the same text.
 * @param {Record<string, number>} widths by field
 */
export function correct(widths) {
  for (const [field, width] of Object.entries(widths)) {
    const counter = document.querySelector(`[data-width-of="${field}"]`);
    if (counter) show(counter, width);
  }
}
