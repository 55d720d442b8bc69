/** The task form, made comfortable. Everything here also works as plain posts when this file does not run. */
import { Autosave } from "./autosave.js";
import * as conflict from "./conflict.js";
import * as drag from "./drag.js";
import * as entries from "./entries.js";
import * as handIn from "./hand-in.js";
import * as lists from "./lists.js";
import { LocalCopy } from "./local-copy.js";
import * as notices from "./notices.js";
import { recover } from "./recover.js";
import { SaveState } from "./save-state.js";
import * as selfCheck from "./self-check.js";
import * as session from "./session.js";
import * as tabs from "./tabs.js";
import * as uploads from "./uploads.js";
import * as widthCounter from "./width-counter.js";
import { learn } from "./words.js";

const task = document.querySelector("[data-task]");
const form = /** @type {HTMLFormElement | null} */ (document.querySelector("form[data-task-form]"));

if (task) tabs.enhance(task);
if (form) start(form);

/** @param {HTMLFormElement} form */
function start(form) {
  learn(form);
  form.classList.add("has-script");
  const copy = new LocalCopy(form.dataset.owner);
  const autosave = new Autosave(form, copy, new SaveState(document.querySelector("[data-save-state]")));
  const changed = () => autosave.touch();

  form.addEventListener("input", changed);
  form.addEventListener("change", event => event.target.matches?.(".pick-input") || changed());
  form.addEventListener("focusout", () => autosave.soon());
  document.addEventListener("visibilitychange", () => document.visibilityState === "hidden" && autosave.leave());
  window.addEventListener("pagehide", () => autosave.leave());
  window.addEventListener("online", () => autosave.failures > 0 && autosave.retry());

  lists.enhance(form, changed);
  drag.enhance(form, changed);
  widthCounter.enhance(form);
  uploads.enhance(form, changed, () => autosave.failed({ kind: "signed-out", body: null }));
  selfCheck.enhance(form, autosave);
  handIn.enhance(form, autosave);
  session.watch(autosave);

  autosave.addEventListener("newer", event =>
    conflict.tell(form, copy, event.detail, () => entries.read(form), () => autosave.retry()));
  autosave.addEventListener("saved", event => showProgress(autosave, event.detail));
  recover(form, copy);
}

/**
 * @param {Autosave} autosave
 * @param {{ widths: Record<string, number>, filled: number, total: number, overtaken: string | null }} saved
 */
function showProgress(autosave, saved) {
  document.querySelector("[data-progress]").textContent = `${saved.filled}/${saved.total}`;
  if (saved.overtaken) notices.show("overtaken", { text: saved.overtaken });
  if (!autosave.isDirty) widthCounter.correct(saved.widths);
}
