// The shop's business clock, as an offset from the wall clock. The offset may jump; messages carry wall-clock times.
// Each offset is kept with the time it began, so that a jump does not move the texts that came before it.

const JUMP = 5000;
const KEPT = 60;
const KEY = "bookedbarber.phone.clock";

export class ShopClock {
  zone = "UTC";

  constructor(storage) {
    this.storage = storage;
    const { stretches = [], seen = 0 } = storage.read(KEY) ?? {};
    this.stretches = stretches;
    this.seen = seen;
  }

  get isSet() {
    return this.stretches.length > 0;
  }

  // A jump is dated at the last look before it: texts that followed it at once belong to the new time.
  learn(shopNow, zone, wall) {
    const offset = Date.parse(shopNow) - wall;
    const last = this.stretches.at(-1);
    if (!last || Math.abs(offset - last.offset) > JUMP) {
      this.stretches = [...this.stretches, { since: this.seen, offset }].slice(-KEPT);
    }
    this.zone = zone;
    this.seen = wall;
    this.storage.write(KEY, { stretches: this.stretches, seen: this.seen });
  }

  now() {
    return this.at(Date.now());
  }

  at(wall) {
    const stretch = this.stretches.findLast(({ since }) => since <= wall) ?? this.stretches[0];
    return wall + (stretch?.offset ?? 0);
  }

  format(shopTime, options) {
    return new Intl.DateTimeFormat("en-US", { timeZone: this.zone, ...options }).format(shopTime);
  }

  time(shopTime) {
    return this.format(shopTime, { hour: "numeric", minute: "2-digit" });
  }

  // As a phone's status bar writes it.
  bareTime(shopTime) {
    return this.time(shopTime).replace(/\s?[AP]M$/, "");
  }

  day(shopTime) {
    const named = this.format(shopTime, { dateStyle: "full" });
    if (named === this.format(this.now(), { dateStyle: "full" })) return "Today";
    return this.format(shopTime, { weekday: "long", month: "short", day: "numeric" });
  }

  full(shopTime) {
    return this.format(shopTime, { dateStyle: "full", timeStyle: "long" });
  }

  headline(shopTime) {
    const options = { weekday: "short", month: "short", day: "numeric", hour: "numeric", minute: "2-digit" };
    return this.format(shopTime, { ...options, timeZoneName: "short" });
  }
}
