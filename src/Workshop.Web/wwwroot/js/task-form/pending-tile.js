/** A picture on its way: name, progress, and if it was not taken, why; beside the others, which stay. */
import { say } from "./words.js";

export class PendingTile {
  /** @param {File} file */
  constructor(file) {
    const template = document.querySelector("template[data-template=upload]");
    this.element = template.content.firstElementChild.cloneNode(true);
    this.bar = this.element.querySelector("progress");
    this.words = this.element.querySelector("[data-words]");
    this.retryButton = this.element.querySelector("[data-retry]");
    this.dismissButton = this.element.querySelector("[data-dismiss]");
    this.element.querySelector("[data-name]").textContent = file.name;
    this.bar.setAttribute("aria-label", say("JsUploading", file.name));
  }

  /** @param {number} share 0 to 1 */
  progress(share) {
    this.bar.value = share;
    if (share >= 1) {
      this.bar.removeAttribute("value");
      this.words.textContent = say("JsChecking");
    }
  }

  waiting() {
    this.element.classList.remove("is-refused");
    this.bar.hidden = false;
    this.bar.value = 0;
    this.words.textContent = "";
    this.dismissButton.textContent = say("JsCancel");
    this.retryButton.hidden = true;
  }

  /**
   * @param {string} reason
   * @param {boolean} canRetry whether sending the same file again may help
   */
  refuse(reason, canRetry) {
    this.element.classList.add("is-refused");
    this.bar.hidden = true;
    this.words.textContent = reason;
    this.dismissButton.textContent = say("JsClose");
    this.retryButton.hidden = !canRetry;
  }
}
