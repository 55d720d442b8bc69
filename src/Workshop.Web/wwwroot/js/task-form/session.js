/** The session ended while the form was open: says so, and goes on by itself once somebody has signed in again. */
import * as notices from "./notices.js";

/** @param {import("./autosave.js").Autosave} autosave */
export function watch(autosave) {
  const again = () => {
    if (autosave.isSignedOut && document.visibilityState === "visible") autosave.retry();
  };
  document.addEventListener("visibilitychange", again);
  window.addEventListener("focus", again);

  autosave.addEventListener("signed-out", () => {
    if (!autosave.isSignedOut) notices.show("signed-out");
    autosave.isSignedOut = true;
  });
  autosave.addEventListener("stale", () => notices.show("stale"));
  autosave.addEventListener("saved", () => {
    if (!autosave.isSignedOut) return;
    autosave.isSignedOut = false;
    notices.hide("signed-out");
  });
}
