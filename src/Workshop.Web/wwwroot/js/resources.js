// Red lines and cases: a way to print, and what a word means. Nothing is lost without them.
import { showTerms } from "./reader/terms.js";

for (const button of document.querySelectorAll("[data-print]")) {
  button.hidden = false;
  button.addEventListener("click", () => print());
}

const lesson = document.querySelector(".lesson");
if (lesson) showTerms(lesson);
