/** The words beside the buttons: saved at, saving, not saved yet, out of reach. */
import { say } from "./words.js";

/** @typedef {"saved" | "saving" | "changed" | "offline" | "unsafe" | "stopped" | "refused"} State */

export class SaveState {
  /** @param {HTMLElement} element */
  constructor(element) {
    this.element = element;
    this.text = element.querySelector("[data-save-text]");
  }

  /**
   * @param {State} state
   * @param {string} [detail] a time or a reason
   */
  show(state, detail = "") {
    this.element.dataset.state = state;
    this.element.classList.toggle("is-saved", state === "saved");
    this.element.classList.toggle("is-offline", ["offline", "unsafe", "stopped", "refused"].includes(state));
    this.text.textContent = state === "refused" ? detail : say(`JsState${state[0].toUpperCase()}${state.slice(1)}`, detail);
  }
}
