/**
 * Everything that repeats: rows, blocks, items, added pairs, pictures. Added from a template, moved by buttons (the focus
 * goes along), removed with a way back.
 */
import { announce } from "./announce.js";
import { fill, say } from "./words.js";

/**
 * @param {HTMLFormElement} form
 * @param {() => void} changed
 */
export function enhance(form, changed) {
  form.addEventListener("click", event => {
    const button = event.target.closest("button[data-edit]");
    if (!button || !form.contains(button)) return;
    event.preventDefault();
    if (act(form, button)) changed();
  });
  for (const list of form.querySelectorAll("[data-list]")) renumber(list);
}

/**
 * @param {HTMLFormElement} form
 * @param {HTMLButtonElement} button
 * @returns {boolean} whether anything changed
 */
function act(form, button) {
  const item = button.closest("[data-item]");
  switch (button.dataset.edit) {
    case "add": return add(form.querySelector(`[data-list="${button.dataset.for}"]`));
    case "up": return move(item, item.previousElementSibling, button);
    case "down": return move(item.nextElementSibling, item, button);
    case "remove": return remove(item);
    case "remove-file": return empty(button.closest("[data-slot]"));
    default: return false;
  }
}

/** @param {HTMLElement} list */
function add(list) {
  const item = template(list.dataset.list).content.firstElementChild.cloneNode(true);
  list.append(item);
  renumber(list);
  item.querySelector("[data-first]")?.focus();
  return true;
}

/**
 * Puts the second of two neighbours before the first.
 * @param {Element | null} second
 * @param {Element | null} first
 * @param {HTMLButtonElement} button keeps the focus
 */
function move(second, first, button) {
  if (!second || !first) return false;
  const list = first.parentElement;
  list.insertBefore(second, first);
  renumber(list);
  button.focus();
  const item = button.closest("[data-item]");
  announce(say("JsMoved", [...list.children].indexOf(item) + 1, list.children.length));
  return true;
}

/** @param {HTMLElement} item */
function remove(item) {
  const list = item.parentElement;
  const next = item.nextElementSibling ?? item.previousElementSibling;
  const place = item.nextElementSibling;
  item.remove();
  renumber(list);
  offerUndo(list, item.getAttribute("aria-label") ?? "", () => {
    list.insertBefore(item, place?.parentElement === list ? place : null);
    renumber(list);
    focusFirst(item);
  });
  focusFirst(next ?? list.parentElement.querySelector("[data-edit=add], .pick-input"));
  return true;
}

/** Takes the file out of a slot. @param {HTMLElement} slot */
function empty(slot) {
  const tile = slot.querySelector("[data-tile]");
  const input = Object.assign(document.createElement("input"), { type: "hidden", name: slot.dataset.input, value: "" });
  tile.replaceWith(input);
  offerUndo(slot, say("JsFile"), () => input.replaceWith(tile));
  slot.querySelector(".pick-input").focus();
  return true;
}

/**
 * @param {HTMLElement} list
 * @param {string} what
 * @param {() => void} undo
 */
function offerUndo(list, what, undo) {
  list.parentElement.querySelector(".undo")?.remove();
  const bar = document.createElement("p");
  bar.className = "undo";
  const button = Object.assign(document.createElement("button"), { type: "button", className: "btn btn-quiet", textContent: say("JsUndo") });
  button.addEventListener("click", () => {
    bar.remove();
    undo();
    list.dispatchEvent(new Event("change", { bubbles: true }));
  });
  bar.append(say("JsRemoved", what), " ", button);
  list.after(bar);
  announce(say("JsRemovedUndo", what));
}

/** Numbers, names for screen readers, and how many more there may be. @param {HTMLElement} list */
export function renumber(list) {
  [...list.children].forEach((item, index) => {
    const number = item.querySelector("[data-number]");
    if (number) number.textContent = String(index + 1);
    if (list.dataset.label) item.setAttribute("aria-label", fill(list.dataset.label, index + 1));
  });
  const { list: field, max } = list.dataset;
  const count = document.querySelector(`[data-count-of="${field}"]`);
  if (count) count.textContent = `${list.children.length} / ${max}`;
  const button = document.querySelector(`[data-edit=add][data-for="${field}"]`);
  if (button) button.disabled = list.children.length >= Number(max);
}

/** @param {string} field */
function template(field) {
  return document.querySelector(`template[data-template="${field}"]`);
}

/** @param {HTMLElement | null} element */
function focusFirst(element) {
  (element?.querySelector?.("[data-first], button") ?? element)?.focus();
}
