/**
 * The text on the server is newer than what this page started from: another window saved. Both texts are kept, on the server
 * even; the trainee chooses which goes on.
 */
import * as entries from "./entries.js";
import * as notices from "./notices.js";
import { post } from "./server.js";

/**
 * @param {HTMLFormElement} form
 * @param {import("./local-copy.js").LocalCopy} copy
 * @param {{ version: number, savedAt: string }} newer what the server holds
 * @param {() => import("./entries.js").Entries} mine the text of this window as it is when asked
 * @param {() => void} settled called once this window's text is the newest
 */
export function tell(form, copy, newer, mine, settled) {
  const notice = notices.show("newer", { savedAt: newer.savedAt });
  notice?.querySelector("[data-show-other]").addEventListener("click", () => {
    copy.drop();
    location.reload();
  });
  notice?.querySelector("[data-keep-mine]").addEventListener("click", async () => {
    const answer = await keep(form, newer.version, mine());
    if (answer.kind === "newer") tell(form, copy, answer.body, mine, settled);
    if (answer.kind !== "ok") return;
    form.elements["version"].value = String(answer.body.version);
    notices.hide("newer");
    settled();
  });
}

/**
 * @param {HTMLFormElement} form
 * @param {number} over the version to be replaced; its text is kept as a copy
 * @param {import("./entries.js").Entries} mine
 */
function keep(form, over, mine) {
  const data = entries.asThisPage(form, entries.typed(mine));
  data.set("version", String(over));
  data.set("keep", "true");
  return post(form.dataset.saveUrl, data);
}
