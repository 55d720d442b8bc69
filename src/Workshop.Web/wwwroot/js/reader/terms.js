// What a word of the trade means, beside the word: on hover and focus, on touch at the first tap. The link itself leads to
// the glossary, which is where it goes without this.
export function showTerms(lesson) {
  const card = document.createElement("div");
  card.className = "term-card";
  card.id = "term-card";
  card.role = "tooltip";
  card.hidden = true;
  document.body.append(card);
  let shown = null;
  let timer;

  const hide = () => {
    shown?.removeAttribute("aria-describedby");
    shown = null;
    card.hidden = true;
  };
  const show = term => {
    clearTimeout(timer);
    if (shown === term) return;
    hide();
    fill(card, term, lesson.dataset.more);
    card.hidden = false;
    place(card, term);
    term.setAttribute("aria-describedby", card.id);
    shown = term;
  };
  const hideSoon = () => { timer = setTimeout(hide, 200); };

  for (const term of lesson.querySelectorAll("a.term")) {
    let touched = false;
    term.addEventListener("pointerdown", event => { touched = event.pointerType === "touch"; });
    term.addEventListener("pointerenter", event => { if (event.pointerType !== "touch") show(term); });
    term.addEventListener("pointerleave", event => { if (event.pointerType !== "touch") hideSoon(); });
    term.addEventListener("focus", () => { if (!touched) show(term); });
    term.addEventListener("blur", hideSoon);
    term.addEventListener("click", event => {
      if (!touched || shown === term) return;
      event.preventDefault();
      show(term);
    });
  }
  card.addEventListener("pointerenter", () => clearTimeout(timer));
  card.addEventListener("pointerleave", hideSoon);
  document.addEventListener("keydown", event => { if (event.key === "Escape") hide(); });
  document.addEventListener("pointerdown", event => {
    if (shown && !card.contains(event.target) && event.target !== shown) hide();
  });
}

function fill(card, term, more) {
  const name = document.createElement("strong");
  name.textContent = term.textContent;
  const meaning = document.createElement("p");
  meaning.textContent = term.dataset.definition;
  const link = document.createElement("a");
  link.href = term.href;
  link.textContent = more;
  card.replaceChildren(name, meaning, link);
}

function place(card, term) {
  const word = term.getClientRects()[0];
  const room = document.documentElement.clientWidth;
  const left = Math.max(16, Math.min(word.left, room - card.offsetWidth - 16));
  const below = word.bottom + card.offsetHeight + 16 < innerHeight;
  card.style.left = `${left + scrollX}px`;
  card.style.top = `${(below ? word.bottom + 8 : word.top - card.offsetHeight - 8) + scrollY}px`;
}
