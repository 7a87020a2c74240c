// The bubbles of one phone.

import { deliveryToClient, deliveryToShop } from "./delivery.js";
import { arrange, icon, make, setText } from "./dom.js";

const ONLY_EMOJI = /^(?:\p{Extended_Pictographic}[\p{Emoji_Modifier}\u{200d}\u{fe0f}]*){1,3}$/u;
const SPEAKER = { client: "You: ", shop: "Shop: ", carrier: "Carrier: " };

export class Thread {
  constructor(list, clock, retry) {
    this.list = list;
    this.clock = clock;
    this.retry = retry;
    this.nodes = new Map();
    this.settled = false;
  }

  // `waiting` are the client's texts that the server has not confirmed yet.
  show(messages, waiting) {
    const lines = [...messages.map((message) => this.stored(message)), ...waiting.map((text) => this.unsent(text))];
    const lastOfClient = lines.findLastIndex((line) => line.who === "client" && !line.text);
    const nodes = [];
    let day = "";
    lines.forEach((line, index) => {
      if (line.day !== day) nodes.push(this.separator(line));
      day = line.day;
      nodes.push(this.bubble(line, lines[index - 1], lines[index + 1], index === lastOfClient));
    });
    arrange(this.list, nodes);
    this.forget(nodes);
    this.settled = true;
  }

  stored(message) {
    const who = message.origin === "carrier" ? "carrier" : message.direction === "inbound" ? "client" : "shop";
    return { ...this.when(Date.parse(message.date_created)), key: message.sid, who, message };
  }

  unsent(text) {
    const message = { body: text.body, media_urls: text.media_urls };
    return { ...this.when(text.at), key: text.key, who: "client", message, text };
  }

  when(wall) {
    const shopTime = this.clock.at(wall);
    return { shopTime, time: this.clock.time(shopTime), day: this.clock.format(shopTime, { dateStyle: "short" }) };
  }

  separator({ key, shopTime }) {
    const node = this.node(`day before ${key}`, () => make("li", { className: "day", testid: "day" }));
    setText(node, this.clock.day(shopTime));
    return node;
  }

  bubble(line, before, after, isLastOfClient) {
    const node = this.node(line.key, () => this.build(line));
    const joins = (other) => other?.who === line.who && other.day === line.day;
    node.classList.toggle("joined", joins(before));
    node.classList.toggle("open", joins(after));
    this.setFoot(node, this.foot(line, after, isLastOfClient));
    node.title = this.clock.full(line.shopTime);
    return node;
  }

  build({ who, message }) {
    const item = make("li", { className: `line ${who}`, testid: `${who}-message` });
    if (this.settled) item.classList.add("new");
    item.append(make("span", { className: "unseen", text: SPEAKER[who] }));
    for (const url of message.media_urls ?? []) item.append(showPicture(url));
    if (message.body) item.append(this.words(message.body, who));
    item.append(make("p", { className: "foot", testid: "message-foot" }));
    return item;
  }

  words(body, who) {
    const isBig = who !== "carrier" && ONLY_EMOJI.test(body.trim());
    return make("p", { className: isBig ? "big" : "bubble", text: body, dir: "auto", testid: "message-body" });
  }

  // What stands under a bubble. Of each minute only the last bubble says the time.
  foot({ who, message, text, time, day }, after, isLastOfClient) {
    if (who === "carrier") return { label: `Carrier · ${time}` };
    if (text) return { label: text.problem ? "Not sent" : "Sending…", failed: text.problem, text };
    const clock = after && !after.text && after.day === day && after.time === time ? "" : time;
    if (who === "shop") {
      const { label, path, state, title } = deliveryToClient(message);
      return { label: joined(clock, state === "delivered" ? "" : label), path, state, title };
    }
    const label = deliveryToShop(message);
    const failed = label.startsWith("Not");
    return { label: joined(clock, isLastOfClient || failed ? label : ""), failed };
  }

  setFoot(node, foot) {
    const element = node.lastElementChild;
    const shown = `${foot.label} ${foot.state} ${foot.failed}`;
    node.dataset.state = foot.state ?? "";
    node.classList.toggle("failed", Boolean(foot.failed) || foot.state === "failed");
    if (element.dataset.shown === shown) return;
    element.dataset.shown = shown;
    element.hidden = !foot.label && !foot.path;
    element.classList.toggle("beside", !foot.label);
    element.replaceChildren(foot.label);
    if (foot.path) element.append(ticks(foot));
    if (foot.text && foot.failed) element.append(this.again(foot));
  }

  again({ text, failed }) {
    const button = make("button", { type: "button", text: "Try again", title: failed, testid: "try-again" });
    button.addEventListener("click", () => this.retry(text));
    return button;
  }

  node(key, build) {
    if (!this.nodes.has(key)) this.nodes.set(key, build());
    return this.nodes.get(key);
  }

  // A sent text keeps its bubble when the list brings it back under its own id.
  rename(key, sid) {
    if (this.nodes.has(key)) this.nodes.set(sid, this.nodes.get(key));
    this.nodes.delete(key);
  }

  forget(shown) {
    const kept = new Set(shown);
    for (const [key, node] of this.nodes) if (!kept.has(node)) this.nodes.delete(key);
  }
}

const joined = (...words) => words.filter(Boolean).join(" · ");

function ticks({ path, state, title }) {
  const sign = make("span", { className: `ticks ${state}`, title, role: "img", "aria-label": title, testid: "ticks" });
  sign.append(icon(path, ""));
  return sign;
}

// Only our own pictures are loaded: a text must not make this page call elsewhere.
function showPicture(url) {
  const { origin, hostname } = URL.canParse(url) ? new URL(url) : { hostname: url };
  if (origin === location.origin) return make("img", { className: "photo", src: url, alt: "Picture" });
  return make("p", { className: "bubble elsewhere", text: `Picture from ${hostname}`, title: url });
}
