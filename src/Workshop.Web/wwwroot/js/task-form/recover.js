/** A text left in this browser by an earlier visit: sent to the server if nothing newer is there, else put to the choice. */
import * as conflict from "./conflict.js";
import * as entries from "./entries.js";
import * as notices from "./notices.js";
import { post } from "./server.js";

const recovered = "workshop.recovered";

/**
 * @param {HTMLFormElement} form
 * @param {import("./local-copy.js").LocalCopy} copy
 */
export async function recover(form, copy) {
  if (sessionStorage.getItem(recovered)) {
    sessionStorage.removeItem(recovered);
    notices.show("recovered");
  }
  const left = copy.find();
  if (!left) return;
  if (entries.same(left.entries, entries.read(form))) {
    copy.drop();
    return;
  }
  const data = entries.asThisPage(form, left.entries);
  data.set("version", String(left.version));
  data.set("attempt", String(left.attempt));
  const answer = await post(form.dataset.saveUrl, data);
  if (answer.kind === "ok") showAgain(copy);
  else if (answer.kind === "newer") conflict.tell(form, copy, answer.body, () => left.entries, () => showAgain(copy));
}

/** @param {import("./local-copy.js").LocalCopy} copy */
function showAgain(copy) {
  copy.drop();
  sessionStorage.setItem(recovered, "true");
  location.reload();
}
