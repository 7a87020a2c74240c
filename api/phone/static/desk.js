// The phones that lie on the desk: which, in what order, and which of them fit.

import { arrange, make, part } from "./dom.js";
import { Handset } from "./handset.js";
import { looksLikeE164, pretty } from "./numbers.js";

const KEY = "bookedbarber.phone.phones";
const FIRST_VISIT = 2;
const NARROW = 720;

export class Desk {
  handsets = [];
  recent = [];
  shopProblem = null;

  constructor(shop, clients, clock, storage) {
    Object.assign(this, { shop, clients, clock, storage });
    this.element = document.querySelector(".desk");
    this.switcher = part(document, "switcher");
    this.trouble = part(document, "trouble");
    for (const phone of this.remembered().reverse()) this.put(phone);
    new ResizeObserver(() => this.arrange()).observe(document.documentElement);
    this.arrange();
  }

  // The address wins over memory; a first visit finds the first clients of the list.
  remembered() {
    const inAddress = /[?&]as=([^&]*)/.exec(location.search)?.[1];
    if (inAddress !== undefined) return readPhones(decodeURIComponent(inAddress).split(","));
    const inMemory = this.storage.read(KEY);
    if (Array.isArray(inMemory)) return readPhones(inMemory);
    return this.clients.slice(0, FIRST_VISIT).map((client) => client.phone);
  }

  has(phone) {
    return this.handsets.some((handset) => handset.person.phone === phone);
  }

  add(phone) {
    if (!this.has(phone)) this.put(phone, true);
    this.bringForward(this.handsets.find((handset) => handset.person.phone === phone));
    this.remember();
  }

  put(phone, atEnd = false) {
    const person = this.clients.find((client) => client.phone === phone) ?? stranger(phone);
    const remove = (handset) => this.remove(handset);
    const handset = new Handset(person, this.shop, this.clock, { changed: () => this.arrange(), remove });
    this.handsets = atEnd ? [...this.handsets, handset] : [handset, ...this.handsets];
    this.recent = [handset, ...this.recent];
    make("li", {}, handset.tab);
    handset.tab.addEventListener("click", () => this.bringForward(handset));
    handset.tick();
  }

  remove(handset) {
    handset.stop();
    this.handsets = this.handsets.filter((other) => other !== handset);
    this.recent = this.recent.filter((other) => other !== handset);
    this.remember();
    this.arrange();
    part(document, this.handsets.length ? "add-phone" : "add-first-phone").focus();
  }

  bringForward(handset) {
    this.recent = [handset, ...this.recent.filter((other) => other !== handset)];
    this.arrange();
    handset.tab.scrollIntoView({ block: "nearest", inline: "nearest" });
    handset.composer.focus();
  }

  remember() {
    const phones = this.handsets.map((handset) => handset.person.phone);
    this.storage.write(KEY, phones);
    history.replaceState(null, "", `${location.pathname}?as=${phones.join(",")}`);
  }

  arrange() {
    const handsets = this.handsets.map((handset) => handset.element);
    const [empty] = this.element.children;
    arrange(this.element, [empty, ...handsets]);
    empty.hidden = handsets.length > 0;
    const shown = new Set(this.recent.slice(0, this.room()));
    for (const handset of this.handsets) handset.show(shown.has(handset));
    this.drawSwitcher(shown);
    this.drawTrouble();
  }

  room() {
    if (innerWidth < NARROW) return 1;
    const style = getComputedStyle(this.element);
    const size = (name) => parseFloat(style[name]);
    const width = this.element.clientWidth - size("paddingLeft") - size("paddingRight");
    const probe = this.element.querySelector(".handset:not([hidden])");
    const each = probe?.offsetWidth || 340;
    return Math.max(1, Math.floor((width + size("columnGap")) / (each + size("columnGap"))));
  }

  drawSwitcher(shown) {
    this.switcher.hidden = this.handsets.length <= shown.size;
    arrange(this.switcher.firstElementChild, this.handsets.map((handset) => handset.tab.parentElement));
  }

  drawTrouble() {
    const problem = this.shopProblem ?? this.handsets.find((handset) => handset.problem)?.problem;
    const text = problem ? `${problem} Trying again by itself.` : "";
    if (this.trouble.textContent !== text) this.trouble.textContent = text;
  }

  tick() {
    for (const handset of this.handsets) handset.tick();
  }

  wake() {
    for (const handset of this.handsets) handset.nudge();
  }
}

// An unescaped plus arrives as a space in some addresses.
function readPhones(parts) {
  const phones = parts.map((one) => String(one).trim().replace(/^(?=\d)/, "+"));
  return [...new Set(phones.filter(looksLikeE164))];
}

function stranger(phone) {
  return { phone, name: pretty(phone), note: "A number that is not on the list" };
}
