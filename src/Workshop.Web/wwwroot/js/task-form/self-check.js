/** "Check my work" without leaving the page. */
import * as entries from "./entries.js";
import { post } from "./server.js";

/**
 * @param {HTMLFormElement} form
 * @param {import("./autosave.js").Autosave} autosave
 */
export function enhance(form, autosave) {
  form.addEventListener("click", async event => {
    const button = event.target.closest("button[value=check]");
    if (!button || button.getAttribute("aria-disabled") === "true") return;
    event.preventDefault();
    if (!(await autosave.settle())) return;
    button.setAttribute("aria-disabled", "true");
    const data = entries.body(entries.read(form));
    data.set("do", "check");
    const answer = await post(form.dataset.url, data);
    button.removeAttribute("aria-disabled");
    if (answer.kind === "ok") show(form, answer.body);
    else autosave.failed(answer);
  });
}

/**
 * @param {HTMLFormElement} form
 * @param {string} html the panel, written by the server
 */
function show(form, html) {
  const place = document.querySelector("[data-check-panel]");
  place.innerHTML = html;
  const panel = place.firstElementChild;
  form.elements["version"].value = panel.dataset.version;
  const button = form.querySelector("button[value=check]");
  button.querySelector("[data-check-words]").textContent = panel.dataset.button;
  button.disabled = panel.dataset.left === "0";
  panel.focus({ preventScroll: true });
  panel.scrollIntoView({ block: "start" });
}
