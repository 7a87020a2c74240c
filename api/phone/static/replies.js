// Suggested replies, chosen by what the shop said last. A tap sends one.

const STARTERS = ["Any openings today?", "Fade price?"];
const TO_OPTIONS = ["Sat after 3?"];
const TO_QUESTION = ["Yes please", "Sat after 3?", "Not now"];
const TO_STATEMENT = ["Thanks!"];
// "2) Thu" anywhere, "2. Thu" or "2: Thu" at the start of a line: "around Jul 1. If" offers nothing.
const OPTION = /(?:^|\s)\(?([1-9])(?:\)|(?<=^[1-9])[.:])\s/gm;

export function suggestReplies(messages) {
  const last = messages.at(-1);
  if (!last) return STARTERS;
  if (last.direction === "inbound" || last.origin === "carrier") return [];
  const options = [...last.body.matchAll(OPTION)].map((match) => match[1]);
  if (options.length) return [...new Set(options), ...TO_OPTIONS];
  return last.body.includes("?") ? TO_QUESTION : TO_STATEMENT;
}
