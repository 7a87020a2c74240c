// Where the client writes: the field, its segment counter, the picture.

import { part, setText } from "./dom.js";
import { segmentNote } from "./segments.js";

const PICTURE = new URL("/phone/static/picture.png", location.href).href;

export class Composer {
  constructor(root, label, send) {
    this.form = root.querySelector(".composer");
    this.field = part(root, "composer");
    this.count = part(root, "segments");
    this.button = part(root, "send");
    this.picture = part(root, "picture");
    this.send = send;
    this.field.setAttribute("aria-label", label);
    this.listen(part(root, "attach"), part(root, "remove-picture"));
  }

  get hasPicture() {
    return !this.picture.hidden;
  }

  focus() {
    this.field.focus({ preventScroll: true });
  }

  listen(attach, remove) {
    this.field.addEventListener("input", () => this.refresh());
    this.field.addEventListener("keydown", (event) => {
      if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
      event.preventDefault();
      this.form.requestSubmit();
    });
    this.form.addEventListener("submit", (event) => {
      event.preventDefault();
      this.submit();
    });
    attach.addEventListener("click", () => this.attach(true));
    remove.addEventListener("click", () => this.attach(false));
  }

  attach(wanted) {
    this.picture.hidden = !wanted;
    this.refresh();
    this.focus();
  }

  submit() {
    const body = this.field.value.trim();
    if (!body && !this.hasPicture) return;
    this.send(body, this.hasPicture ? [PICTURE] : []);
    this.field.value = "";
    this.attach(false);
  }

  refresh() {
    const text = this.field.value;
    this.button.disabled = !text.trim() && !this.hasPicture;
    const note = segmentNote(text);
    setText(this.count, note);
    this.field.style.height = "auto";
    this.field.style.height = `${this.field.scrollHeight}px`;
  }
}
