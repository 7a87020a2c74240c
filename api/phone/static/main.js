// Opens the page: the shop, its clock, the phones.

import { fetchClients, fetchShop } from "./api.js";
import { ShopClock } from "./clock.js";
import { Desk } from "./desk.js";
import { part, setText } from "./dom.js";
import { Picker } from "./picker.js";
import { storage } from "./storage.js";

const CLOCK_PACE = 2000;
const HIDDEN_PACE = 10000;

const clock = new ShopClock(storage);
const pause = (duration) => new Promise((resolve) => setTimeout(resolve, duration));

// The answer took a while both ways: its time is taken as of the middle.
async function readShop() {
  const asked = Date.now();
  const shop = await fetchShop();
  clock.learn(shop.now, shop.zone, (asked + Date.now()) / 2);
  setText(part(document, "shop-name"), shop.name);
  part(document, "shop-name").title = `${shop.address} · ${shop.phone}`;
  showClock();
  return shop;
}

function showClock() {
  if (!clock.isSet) return;
  const place = part(document, "shop-clock");
  setText(place, clock.headline(clock.now()));
  place.title = `The shop’s clock (${clock.zone}). It may differ from yours.`;
}

async function untilItWorks(read) {
  for (;;) {
    try {
      const answer = await read();
      part(document, "trouble").textContent = "";
      return answer;
    } catch (problem) {
      setText(part(document, "trouble"), `${problem.message} Trying again by itself.`);
      await pause(CLOCK_PACE);
    }
  }
}

async function keepTime(desk) {
  for (;;) {
    await pause(document.hidden ? HIDDEN_PACE : CLOCK_PACE);
    const before = desk.shopProblem;
    desk.shopProblem = await readShop().then(() => null, (problem) => problem.message);
    if (desk.shopProblem !== before) desk.drawTrouble();
  }
}

async function open() {
  const shop = await untilItWorks(readShop);
  const clients = await untilItWorks(fetchClients);
  const desk = new Desk(shop, clients, clock, storage);
  const picker = new Picker(desk);
  for (const name of ["add-phone", "add-first-phone"]) {
    part(document, name).disabled = false;
    part(document, name).addEventListener("click", () => picker.open());
  }
  document.addEventListener("visibilitychange", () => document.hidden || desk.wake());
  setInterval(() => {
    showClock();
    desk.tick();
  }, 1000);
  keepTime(desk);
}

open();
