// A lesson's helpers: marks the section in view, keeps the place, shows what a word means. Nothing is lost without them.
import { keepPlace } from "./reader/place.js";
import { showTerms } from "./reader/terms.js";

const lesson = document.querySelector(".lesson");
const headings = [...lesson.querySelectorAll("h2[id], h3[id]")];
const contents = document.querySelector(".reader-contents details");
const links = new Map([...contents.querySelectorAll("a")].map(link => [decodeURIComponent(link.hash.slice(1)), link]));

// On a phone the contents would stand in front of the lesson; there they are folded until asked for.
if (!matchMedia("(min-width: 992px)").matches) contents.open = false;

for (const button of document.querySelectorAll("[data-print]")) {
  button.hidden = false;
  button.addEventListener("click", () => print());
}

const topBar = 88;
let marked = null;

function headingInView() {
  let inView = null;
  for (const heading of headings)
    if (heading.getBoundingClientRect().top <= topBar) inView = heading;
  return inView;
}

function markSection() {
  const link = links.get(headingInView()?.id) ?? null;
  if (link === marked) return;
  marked?.removeAttribute("aria-current");
  link?.setAttribute("aria-current", "true");
  marked = link;
}

addEventListener("scroll", markSection, { passive: true });
markSection();
keepPlace(lesson, headingInView);
showTerms(lesson);
