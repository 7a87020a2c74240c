// How many segments a text costs: GSM-7 (3GPP TS 23.038) where every character allows it, UCS-2 otherwise.

const BASIC =
  "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?" +
  "¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà";
const EXTENDED = "^{}\\[~]|€\f";
const NEAR = 20;

export function countSegments(text) {
  const characters = [...text];
  const isGsm = characters.every((one) => BASIC.includes(one) || EXTENDED.includes(one));
  const used = isGsm ? characters.reduce((sum, one) => sum + (EXTENDED.includes(one) ? 2 : 1), 0) : text.length;
  const [single, each] = isGsm ? [160, 153] : [70, 67];
  const segments = used <= single ? 1 : Math.ceil(used / each);
  return { used, segments, capacity: segments === 1 ? single : segments * each };
}

// Empty until it matters, as on a phone.
export function segmentNote(text) {
  const { used, segments, capacity } = countSegments(text);
  if (segments > 1) return `${used}/${capacity} · ${segments} texts`;
  return used > capacity - NEAR ? `${used}/${capacity}` : "";
}
