/**
 * Handing in once: what is unsaved is saved first, so that a lost connection or an ended session is told on this page; a
 * second click does nothing. The server would take it for the same attempt anyway. Enter in a field only saves.
 */

/**
 * @param {HTMLFormElement} form
 * @param {import("./autosave.js").Autosave} autosave
 */
export function enhance(form, autosave) {
  let isReady = false;
  let isSent = false;
  form.addEventListener("submit", async event => {
    const button = event.submitter;
    if (isSent) {
      event.preventDefault();
      return;
    }
    if (button?.value === "save") {
      event.preventDefault();
      await autosave.settle();
      return;
    }
    if (isReady || !button?.value.startsWith("hand-in")) {
      isSent = true;
      button?.setAttribute("aria-disabled", "true");
      return;
    }
    event.preventDefault();
    if (!(await autosave.settle())) return;
    isReady = true;
    // Not within this event: a form in the midst of being submitted takes no second request.
    setTimeout(() => form.requestSubmit(button));
  });
  // Coming back by the browser's own button: the page must not stay shut.
  window.addEventListener("pageshow", event => {
    if (event.persisted) location.reload();
  });
}
