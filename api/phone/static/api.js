// The page's own JSON. A problem is an ApiProblem whose message a person can read.

const PATIENCE = 8000;

export class ApiProblem extends Error {
  constructor(message, status) {
    super(message);
    this.status = status;
  }
}

export const fetchShop = () => ask("shop");
export const fetchClients = () => ask("clients").then((answer) => answer.clients);
export const readNumber = (typed) => ask(`number?typed=${encodeURIComponent(typed)}`).then((answer) => answer.phone);
export const fetchMessages = (phone, since) => ask(`messages?phone=${encodeURIComponent(phone)}&since=${since}`);

export function sendText(text) {
  return ask("messages", {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify(text),
  });
}

async function ask(path, options = {}) {
  let response;
  let answer;
  try {
    response = await fetch(`/phone/api/${path}`, { ...options, signal: AbortSignal.timeout(PATIENCE) });
    answer = await response.json();
  } catch {
    throw new ApiProblem("The server of this page is not answering.", response?.status >= 500 ? response.status : 0);
  }
  if (!response.ok) throw new ApiProblem(explain(answer), response.status);
  return answer;
}

function explain({ detail, message }) {
  if (typeof detail === "string") return detail;
  return detail?.[0]?.msg ?? message ?? "That did not work.";
}
