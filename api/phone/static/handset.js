// One phone: asks for its messages, shows them, sends what its owner writes.

import { fetchMessages, sendText } from "./api.js";
import { Composer } from "./composer.js";
import { arrange, make, part, setText } from "./dom.js";
import { pretty } from "./numbers.js";
import { suggestReplies } from "./replies.js";
import { Thread } from "./thread.js";

const PACE = { shown: 700, behind: 2500, pageHidden: 6000 };
const LONGEST_BACKOFF = 5000;
const CLOSE_TO_END = 60;

let texts = 0;

export class Handset {
  messages = [];
  waiting = [];
  sending = Promise.resolve();
  version = 0;
  failures = 0;
  unread = false;
  problem = null;
  shown = true;

  // `changed` is called when the desk should look again: something unread, or trouble came or went.
  constructor(person, shop, clock, { changed, remove }) {
    Object.assign(this, { person, shop, clock, changed });
    this.element = document.querySelector("#handset").content.firstElementChild.cloneNode(true);
    this.log = part(this.element, "log");
    this.newer = part(this.element, "newer");
    this.replies = part(this.element, "quick-replies");
    this.thread = new Thread(this.log.querySelector(".thread"), clock, (text) => this.deliver(text));
    this.composer = new Composer(this.element, `Text ${shop.name} as ${person.name}`, (...text) => this.send(...text));
    this.label();
    part(this.element, "remove-phone").addEventListener("click", () => remove(this));
    this.newer.addEventListener("click", () => this.scrollToEnd());
    this.log.addEventListener("scroll", () => this.scrolled(), { passive: true });
    new ResizeObserver(() => this.wasAtEnd && this.scrollToEnd()).observe(this.log);
    this.tab = make("button", { type: "button", text: person.name, testid: "switch" });
    this.dot = make("span", { className: "dot", role: "img", "aria-label": ", new text" });
    this.tab.append(this.dot);
    this.run();
  }

  label() {
    const { person, shop, element } = this;
    element.dataset.phone = person.phone;
    element.setAttribute("aria-label", `Phone of ${person.name}`);
    setText(part(element, "owner"), person.name);
    setText(part(element, "owner-note"), person.note);
    part(element, "owner-note").title = `${person.note} · ${pretty(person.phone)}`;
    part(element, "remove-phone").setAttribute("aria-label", `Put away the phone of ${person.name}`);
    part(element, "remove-phone").title = "Put this phone away (its texts stay)";
    setText(element.querySelector(".avatar"), initials(shop.name));
    setText(part(element, "contact-name"), shop.name);
    setText(part(element, "contact-number"), pretty(shop.phone));
    this.log.setAttribute("aria-label", `Messages between ${person.name} and ${shop.name}`);
  }

  tick() {
    const now = this.clock.now();
    setText(part(this.element, "phone-clock"), this.clock.bareTime(now));
    const day = this.clock.day(now) + this.clock.format(now, { dateStyle: "short" }) + this.clock.stretches.length;
    if (this.day && day !== this.day) this.render();
    this.day = day;
  }

  show(shown) {
    this.element.hidden = !shown;
    if (shown && !this.shown) this.nudge();
    if (shown) this.unread = false;
    this.shown = shown;
    this.tab.setAttribute("aria-pressed", String(shown));
    this.dot.hidden = !this.unread;
  }

  stop() {
    this.stopped = true;
    this.nudge();
    this.element.remove();
  }

  async run() {
    while (!this.stopped) {
      await this.poll();
      await this.pause();
    }
  }

  pause() {
    const pace = document.hidden ? PACE.pageHidden : this.shown ? PACE.shown : PACE.behind;
    const wait = Math.max(pace, Math.min(LONGEST_BACKOFF, this.failures * 1000));
    return new Promise((resolve) => {
      this.nudge = resolve;
      setTimeout(resolve, wait);
    });
  }

  nudge() {}

  async poll() {
    const asked = performance.now();
    try {
      const answer = await fetchMessages(this.person.phone, this.version);
      if (!this.stopped) this.take(answer, asked);
      this.settle(null);
    } catch (problem) {
      this.version = 0;
      this.settle(problem);
    }
  }

  settle(problem) {
    const message = problem?.message ?? null;
    this.failures = problem ? this.failures + 1 : 0;
    if (message === this.problem) return;
    this.problem = message;
    this.changed();
  }

  // A version other than ours without messages means that the local Twilio began anew: ask for everything.
  take({ unchanged, messages, version }, asked) {
    const before = this.waiting.length;
    if (!unchanged) this.notice(messages);
    if (!unchanged) this.messages = messages;
    this.version = unchanged && version !== this.version ? 0 : version;
    this.waiting = this.waiting.filter((text) => !this.isStored(text) && !(text.arrived < asked));
    if (!unchanged || before !== this.waiting.length || this.log.ariaBusy === "true") this.render();
  }

  // Found in the list, whether or not its sending was confirmed: one that broke off may have got through.
  isStored(text) {
    const isIt = (one) => one.direction === "inbound" && one.body === text.body && !text.known.has(one.sid);
    const stored = this.messages.find(isIt);
    if (!stored) return false;
    for (const other of this.waiting) other.known.add(stored.sid);
    this.thread.rename(text.key, stored.sid);
    return true;
  }

  notice(messages) {
    const isNew = messages.length > this.messages.length && messages.at(-1).direction === "outbound";
    if (!isNew || this.log.ariaBusy === "true") return;
    if (!this.atEnd && this.shown) this.newer.hidden = false;
    if (this.shown) return;
    this.unread = true;
    this.changed();
  }

  get atEnd() {
    return this.log.scrollHeight - this.log.scrollTop - this.log.clientHeight < CLOSE_TO_END;
  }

  scrolled() {
    this.wasAtEnd = this.atEnd;
    if (this.atEnd) this.newer.hidden = true;
  }

  scrollToEnd() {
    this.log.scrollTop = this.log.scrollHeight;
  }

  render() {
    const follow = this.atEnd || this.log.ariaBusy === "true";
    this.thread.show(this.messages, this.waiting);
    const blank = part(this.element, "no-messages");
    blank.hidden = this.messages.length + this.waiting.length > 0;
    setText(blank, `No texts yet. Write to ${this.shop.name}, or wait until it texts first.`);
    this.suggest();
    if (follow) this.scrollToEnd();
    this.wasAtEnd = follow;
    this.log.ariaBusy = "false";
  }

  suggest() {
    const wanted = this.waiting.length ? [] : suggestReplies(this.messages);
    if (this.suggested === wanted.join("\n")) return;
    this.suggested = wanted.join("\n");
    arrange(this.replies, wanted.map((reply) => this.reply(reply)));
    this.replies.hidden = !wanted.length;
  }

  reply(text) {
    const button = make("button", { type: "button", text, testid: "quick-reply" });
    button.addEventListener("click", () => {
      this.send(text, []);
      this.composer.focus();
    });
    return button;
  }

  send(body, media_urls) {
    const known = new Set(this.messages.map((message) => message.sid));
    const text = { key: `waiting ${++texts}`, body, media_urls, known, at: Date.now(), problem: null };
    this.waiting = [...this.waiting, text];
    this.deliver(text);
    this.scrollToEnd();
  }

  // One after another, as a phone sends them: two requests on the way at once may overtake each other.
  deliver(text) {
    text.problem = null;
    this.render();
    this.sending = this.sending.then(() => this.post(text));
  }

  async post(text) {
    try {
      await sendText({ from: this.person.phone, to: this.shop.phone, body: text.body, media_urls: text.media_urls });
      text.arrived = performance.now();
      this.nudge();
    } catch (problem) {
      text.problem = problem.message;
      this.render();
    }
  }
}

export function initials(name) {
  const words = name.match(/\p{L}[\p{L}\p{M}'’]*/gu) ?? ["#"];
  return [words[0], ...words.slice(1).slice(-1)].map((word) => [...word][0].toUpperCase()).join("");
}
