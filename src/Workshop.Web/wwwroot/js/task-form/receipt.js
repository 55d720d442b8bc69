/** The work is sealed on the server: what this browser had kept of it is no longer needed. */
import { LocalCopy } from "./local-copy.js";

const receipt = document.querySelector("[data-owner]");
if (receipt) new LocalCopy(receipt.dataset.owner).drop();

document.querySelector("[data-print]")?.addEventListener("click", () => window.print());
