// "Whose phone?": a client from the list, or any number.

import { readNumber } from "./api.js";
import { make, part, setText } from "./dom.js";
import { initials } from "./handset.js";
import { pretty } from "./numbers.js";

export class Picker {
  constructor(desk) {
    this.desk = desk;
    this.dialog = part(document, "picker");
    this.people = part(this.dialog, "people");
    this.number = part(this.dialog, "number");
    this.problem = part(this.dialog, "number-problem");
    part(this.dialog, "picker-close").addEventListener("click", () => this.dialog.close());
    this.dialog.addEventListener("click", (event) => event.target === this.dialog && this.dialog.close());
    this.dialog.querySelector("form").addEventListener("submit", (event) => {
      event.preventDefault();
      this.useNumber();
    });
  }

  open() {
    this.people.replaceChildren(...this.desk.clients.map((client) => this.person(client)));
    this.number.value = "";
    this.say("");
    this.dialog.showModal();
  }

  person(client) {
    const isHere = this.desk.has(client.phone);
    const words = make(
      "span",
      { className: "who" },
      make("strong", { text: client.name }),
      make("span", { text: isHere ? "On the desk" : client.note }),
    );
    const avatar = make("span", { className: "avatar", text: initials(client.name), "aria-hidden": "true" });
    const number = make("span", { className: "digits", text: pretty(client.phone) });
    const button = make("button", { type: "button", testid: "pick-client" }, avatar, words, number);
    button.dataset.phone = client.phone;
    button.addEventListener("click", () => this.choose(client.phone));
    return make("li", {}, button);
  }

  async useNumber() {
    try {
      this.choose(await readNumber(this.number.value));
    } catch (problem) {
      this.say(problem.message);
    }
  }

  say(problem) {
    setText(this.problem, problem);
    this.number.setAttribute("aria-invalid", String(Boolean(problem)));
    if (problem) this.number.focus();
  }

  choose(phone) {
    this.dialog.close();
    this.desk.add(phone);
  }
}
