/** Files picked or dropped: sent two at a time, each with its own progress and its own answer. */
import { announce } from "./announce.js";
import { renumber } from "./lists.js";
import { PendingTile } from "./pending-tile.js";
import { send } from "./sending.js";
import { say } from "./words.js";

const atOnce = 2;

/** The server takes 10 MB; telling so before sending saves everybody the wait. */
const mostBytes = 10 * 1024 * 1024;

const queue = [];
let running = 0;

/**
 * @param {HTMLFormElement} form
 * @param {() => void} changed
 * @param {(kind: string) => void} stopped told when the session has ended
 */
export function enhance(form, changed, stopped) {
  const patterns = [...document.querySelectorAll("template[data-template]")].map(template => template.content);
  for (const root of [form, ...patterns])
    for (const input of root.querySelectorAll(".pick-input")) prepare(input);
  form.addEventListener("change", event => {
    const input = event.target.closest?.(".pick-input");
    if (!input) return;
    take(form, input.closest("[data-files], [data-slot]"), [...input.files], changed, stopped);
    input.value = "";
  });
  form.addEventListener("dragover", event => mark(event, true));
  form.addEventListener("dragleave", event => mark(event, false));
  form.addEventListener("drop", event => {
    const pick = mark(event, false);
    if (pick) take(form, pick.closest("[data-files], [data-slot]"), [...event.dataTransfer.files], changed, stopped);
  });
}

/** The script sends files itself; without a name they stay out of the form. @param {HTMLInputElement} input */
function prepare(input) {
  input.removeAttribute("name");
  input.multiple = input.dataset.many === "true";
}

/**
 * @param {DragEvent} event
 * @param {boolean} isOver
 */
function mark(event, isOver) {
  const pick = event.target.closest?.("[data-pick]");
  if (!pick || !event.dataTransfer.types.includes("Files")) return null;
  event.preventDefault();
  pick.classList.toggle("is-over", isOver);
  return pick;
}

/**
 * @param {HTMLFormElement} form
 * @param {HTMLElement} place a list of files, or a slot for one
 * @param {File[]} files
 */
function take(form, place, files, changed, stopped) {
  const list = place.querySelector("[data-list]");
  const room = list ? Number(list.dataset.max) - list.children.length : 1;
  for (const [index, file] of files.entries()) {
    const tile = new PendingTile(file);
    const holder = list ? hold(list, tile.element) : holdInSlot(place, tile.element);
    const job = () => upload(form, place, holder, tile, file, changed, stopped);
    tile.dismissButton.addEventListener("click", () => holder.drop());
    tile.retryButton.addEventListener("click", () => enqueue(job));
    if (index >= room) tile.refuse(say("JsTooMany", file.name, list?.dataset.max ?? 1), false);
    else if (file.size > mostBytes) tile.refuse(say("JsTooLarge", file.name), false);
    else enqueue(job);
  }
}

/** @param {() => Promise<void>} job */
async function enqueue(job) {
  queue.push(job);
  if (running >= atOnce) return;
  running++;
  for (let next = queue.shift(); next; next = queue.shift()) await next();
  running--;
}

async function upload(form, place, holder, tile, file, changed, stopped) {
  if (holder.isDropped) return;
  tile.waiting();
  const data = new FormData();
  data.set("__RequestVerificationToken", form.elements["__RequestVerificationToken"].value);
  data.set("field", place.dataset.files ?? place.dataset.slot);
  data.set("file", file);
  const { done, abort } = send(form.dataset.uploadUrl, data, share => tile.progress(share));
  holder.abort = abort;
  const sent = await done;
  if (sent.kind === "ok") {
    holder.fill(sent.html);
    announce(say("JsUploaded", file.name));
    changed();
    return;
  }
  const canRetry = sent.kind === "offline" || sent.kind === "busy" || sent.kind === "signed-out";
  tile.refuse(sent.text || say(canRetry ? "JsUploadLater" : "JsUploadFailed", file.name), canRetry);
  announce(tile.words.textContent);
  if (sent.kind === "signed-out") stopped(sent.kind);
}

/** A new place at the end of a list of files. */
function hold(list, element) {
  const item = Object.assign(document.createElement("li"), { className: "tile-item" });
  item.dataset.item = "";
  item.append(element);
  list.append(item);
  renumber(list);
  return new Holder(html => (item.innerHTML = html), () => item.remove(), () => renumber(list));
}

/** A slot keeps what it has until the new file is safe. */
function holdInSlot(slot, element) {
  slot.prepend(element);
  const fill = html => {
    element.remove();
    slot.querySelectorAll("[data-tile], input[type=hidden]").forEach(old => old.remove());
    slot.insertAdjacentHTML("afterbegin", html);
    slot.querySelector("input[type=hidden]").name = slot.dataset.input;
  };
  return new Holder(fill, () => element.remove(), () => {});
}

class Holder {
  constructor(put, remove, after) {
    Object.assign(this, { put, remove, after, isDropped: false, abort: () => {} });
  }

  fill(html) {
    this.put(html);
    this.after();
  }

  drop() {
    this.isDropped = true;
    this.abort();
    this.remove();
    this.after();
  }
}
