/**
 * A copy of the form in this browser, for when the server is out of reach or the session has ended. Kept under the person
 * and the assignment, because classroom machines are shared.
 */
import { typed } from "./entries.js";

const prefix = "workshop.draft.";

/** @typedef {{ version: number, attempt: number, at: string, entries: import("./entries.js").Entries }} Copy */

export class LocalCopy {
  /** @param {string} owner person and assignment */
  constructor(owner) {
    this.key = prefix + owner;
  }

  /**
   * @param {HTMLFormElement} form
   * @param {import("./entries.js").Entries} entries
   * @returns {boolean} false where the browser has no room or allows none
   */
  keep(form, entries) {
    /** @type {Copy} */
    const copy = {
      version: Number(form.elements["version"].value),
      attempt: Number(form.elements["attempt"].value),
      at: new Date().toISOString(),
      entries: typed(entries),
    };
    try {
      localStorage.setItem(this.key, JSON.stringify(copy));
      return true;
    } catch {
      return false;
    }
  }

  /** @returns {Copy | null} */
  find() {
    try {
      return JSON.parse(localStorage.getItem(this.key) ?? "null");
    } catch {
      return null;
    }
  }

  drop() {
    try {
      localStorage.removeItem(this.key);
    } catch {
      // A browser that keeps nothing has nothing to drop.
    }
  }
}
