// Twilio's message statuses, in words and ticks.

const CLOCK = "M8 2.500a5.5 5.5 0 1 0 0 11a5.5 5.5 0 1 0 0-11M8 5v3.200l2 1.3";
const TICK = "M3.5 8.500l3 3 6-7";
const TICKS = "M1 8.500l3 3 6-7M7.2 11.300l.3.2 6-7";
const CROSS = "M8 2.500a5.5 5.5 0 1 0 0 11a5.5 5.5 0 1 0 0-11M8 5v3.600M8 10.800v.1";

const TO_CLIENT = {
  accepted: ["Queued", CLOCK, "waiting"],
  scheduled: ["Queued", CLOCK, "waiting"],
  queued: ["Queued", CLOCK, "waiting"],
  sending: ["Sending", CLOCK, "waiting"],
  sent: ["Sent", TICK, "sent"],
  delivered: ["Delivered", TICKS, "delivered"],
  read: ["Read", TICKS, "delivered"],
  undelivered: ["Not delivered", CROSS, "failed"],
  failed: ["Not delivered", CROSS, "failed"],
  canceled: ["Not sent", CROSS, "failed"],
};

// Short meanings after the "Error and Warning Dictionary" in Twilio's documentation.
const MEANING = {
  21610: "this number has opted out",
  30003: "the phone is off or out of reach",
  30004: "blocked",
  30005: "unknown number",
  30006: "landline or unreachable carrier",
  30007: "filtered by the carrier",
  30008: "unknown error",
};

// A text from the shop, as the shop sees it.
export function deliveryToClient({ status, error_code: code }) {
  const [word, path, state] = TO_CLIENT[status] ?? [status, CLOCK, "waiting"];
  const label = code ? `${word} · ${code}` : word;
  const reason = code ? `: error ${code}${MEANING[code] ? `, ${MEANING[code]}` : ""}` : "";
  return { label, path, state, title: `What the shop sees: ${word.toLowerCase()}${reason}` };
}

// A text from the client, as their phone shows it.
export function deliveryToShop({ status, error_code: code }) {
  if (status === "failed" || status === "undelivered") return code ? `Not delivered · ${code}` : "Not delivered";
  return status === "received" || status === "delivered" ? "Delivered" : "Sending…";
}
