// Phone numbers as people read them. North American ones get their usual form, others stay E.164.

export function pretty(phone) {
  const [, area, exchange, line] = /^\+1(\d{3})(\d{3})(\d{4})$/.exec(phone) ?? [];
  return line ? `(${area}) ${exchange}-${line}` : phone;
}

export const looksLikeE164 = (text) => /^\+[1-9]\d{6,14}$/.test(text);
