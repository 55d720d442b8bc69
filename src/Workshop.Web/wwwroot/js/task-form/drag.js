/** Order by dragging, for those who use a mouse or a finger; the buttons beside do the same by keyboard. */
import { renumber } from "./lists.js";

const calm = matchMedia("(prefers-reduced-motion: reduce)").matches;

/**
 * @param {HTMLFormElement} form
 * @param {() => void} changed
 */
export function enhance(form, changed) {
  if (!window.Sortable) return;
  for (const list of form.querySelectorAll("[data-list]"))
    window.Sortable.create(list, {
      handle: list.matches(".tiles") ? ".tile-picture" : "[data-drag]",
      animation: calm ? 0 : 150,
      delay: 150,
      delayOnTouchOnly: true,
      ghostClass: "is-ghost",
      onEnd: () => {
        renumber(list);
        changed();
      },
    });
}
