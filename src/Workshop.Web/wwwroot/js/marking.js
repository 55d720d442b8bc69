// Marking with less typing: level buttons and number keys, a live total, and a draft that saves itself.

const form = document.getElementById("marking");
const state = form.querySelector("[data-save-state]");
const marks = [...form.querySelectorAll("[data-mark]")];
const quiet = 1500;
let timer;

function showTotal() {
  const total = marks.reduce((sum, input) => sum + Math.round((Number.parseFloat(input.value) || 0) * 100), 0) / 100;
  form.querySelector("output[data-total]").textContent = String(total);
}

function choose(level) {
  const input = document.getElementById(level.dataset.for);
  input.value = level.dataset.level;
  for (const other of level.closest(".levels").querySelectorAll(".level")) {
    other.setAttribute("aria-pressed", String(other === level));
  }
  input.dispatchEvent(new Event("input", { bubbles: true }));
}

async function saveDraft() {
  state.textContent = state.dataset.saving;
  try {
    const answer = await fetch(form.dataset.autosave, {
      method: "POST", body: new FormData(form), headers: { "X-Requested-With": "fetch" }, keepalive: true,
    });
    if (!answer.ok) throw new Error(String(answer.status));
    const at = new Date((await answer.json()).savedAt);
    state.textContent = `${state.dataset.saved} ${at.toLocaleTimeString(document.documentElement.lang, { hour12: false })}`;
  } catch {
    state.textContent = state.dataset.offline;
  }
}

form.addEventListener("input", () => {
  showTotal();
  clearTimeout(timer);
  timer = setTimeout(saveDraft, quiet);
});
form.addEventListener("submit", () => clearTimeout(timer));
form.addEventListener("click", (event) => {
  const level = event.target.closest(".level");
  if (level) choose(level);
});

// Number keys pick a level while a mark is in focus; never while an input method is composing.
form.addEventListener("keydown", (event) => {
  if (event.isComposing || !event.altKey || !/^[1-9]$/.test(event.key)) return;
  const levels = event.target.closest(".mark-criterion")?.querySelectorAll(".level");
  const level = levels?.[Number(event.key) - 1];
  if (level) {
    event.preventDefault();
    choose(level);
  }
});
