/**
 * Saves a few seconds after the last change, when a field is left and when the page is left. One save at a time; what came
 * in meanwhile is saved next. Before each save the text is laid into this browser, and taken out again once it is safe.
 */
import * as entries from "./entries.js";
import { post } from "./server.js";

const pauseAfterTyping = 3000;
const longestWait = 12000;
const pauseAfterField = 600;
const retryAfter = [4000, 8000, 15000, 30000];

/** Browsers refuse larger bodies of requests that outlive their page. */
const mostWhenLeaving = 60000;

export class Autosave extends EventTarget {
  /**
   * @param {HTMLFormElement} form
   * @param {import("./local-copy.js").LocalCopy} copy
   * @param {import("./save-state.js").SaveState} state
   */
  constructor(form, copy, state) {
    super();
    Object.assign(this, { form, copy, state, revision: 0, savedRevision: 0, failures: 0, isStopped: false });
    /** @type {Promise<void> | null} */
    this.running = null;
    this.firstChange = 0;
  }

  get isDirty() {
    return this.revision !== this.savedRevision;
  }

  /** Something was typed, added, moved or removed. */
  touch() {
    if (!this.isDirty) this.firstChange = Date.now();
    this.revision++;
    if (this.isStopped) {
      this.copy.keep(this.form, entries.read(this.form));
      return;
    }
    if (this.failures === 0) this.state.show("changed");
    const waited = Date.now() - this.firstChange;
    this.plan(Math.max(0, Math.min(pauseAfterTyping, longestWait - waited)));
  }

  /** A field was left. */
  soon() {
    if (this.isDirty && this.failures === 0) this.plan(pauseAfterField);
  }

  /** The server is perhaps in reach again. */
  retry() {
    this.isStopped = false;
    if (this.isDirty || this.failures > 0) return this.settle();
  }

  /** Nothing more is saved until retry; what is typed goes into this browser. */
  stop() {
    this.isStopped = true;
    clearTimeout(this.timer);
    this.copy.keep(this.form, entries.read(this.form));
    this.state.show("stopped");
  }

  /** Saves what is unsaved and waits for it. */
  async settle() {
    while (this.running) await this.running;
    if (this.isDirty && !this.isStopped) await this.save();
    return !this.isDirty;
  }

  /** The page is being left: one last try that outlives it. */
  leave() {
    if (!this.isDirty) return;
    const typed = entries.read(this.form);
    this.copy.keep(this.form, typed);
    if (this.isStopped || this.running || JSON.stringify(typed).length > mostWhenLeaving) return;
    post(this.form.dataset.saveUrl, entries.body(typed), { keepalive: true });
  }

  /** @param {number} delay */
  plan(delay) {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.settle(), delay);
  }

  async save() {
    clearTimeout(this.timer);
    this.running = this.send();
    await this.running;
    this.running = null;
    if (this.isDirty && this.failures === 0 && !this.isStopped) this.plan(pauseAfterTyping);
  }

  async send() {
    const sent = this.revision;
    const typed = entries.read(this.form);
    this.isCopied = this.copy.keep(this.form, typed);
    this.state.show("saving");
    const answer = await post(this.form.dataset.saveUrl, entries.body(typed));
    if (answer.kind === "ok") this.saved(answer.body, sent);
    else this.failed(answer);
  }

  /**
   * @param {{ version: number, savedAt: string }} body
   * @param {number} sent
   */
  saved(body, sent) {
    this.form.elements["version"].value = String(body.version);
    this.savedRevision = sent;
    this.failures = 0;
    if (!this.isDirty) this.copy.drop();
    this.state.show("saved", body.savedAt);
    this.dispatchEvent(new CustomEvent("saved", { detail: body }));
  }

  /** @param {import("./server.js").Answer} answer */
  failed(answer) {
    if (answer.kind === "offline" || answer.kind === "busy") {
      this.plan(retryAfter[Math.min(this.failures++, retryAfter.length - 1)]);
      this.state.show(this.isCopied ? "offline" : "unsafe");
    } else if (answer.kind === "refused") {
      this.failures++;
      this.state.show("refused", answer.body?.text ?? "");
    } else {
      this.stop();
      this.dispatchEvent(new CustomEvent(answer.kind, { detail: answer.body }));
    }
  }
}
