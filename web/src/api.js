// Asks the server that the page came from. What goes wrong comes as an error with a sentence for the reader.

const ROOT = '/api/v1/';
/** So many rows are given at once at most. */
export const LARGEST_PAGE = 5000;

/** The address of a list, for links and downloads as well. */
export function address(name, parameters = {}) {
  const kept = Object.entries(parameters).filter(([, value]) => value !== null && value !== undefined && value !== '');
  const query = new URLSearchParams(kept).toString();
  return ROOT + name + (query ? `?${query}` : '');
}

/** Asks for JSON. */
export async function ask(name, parameters = {}, {signal} = {}) {
  return follow(address(name, parameters), {signal});
}

/** Asks for the page of a list that another page names as its next one. */
export async function follow(next, {signal} = {}) {
  return answered(await fetch(next, {signal}));
}

/** Asks for all rows of a list, however many pages they take. */
export async function askAll(name, parameters, {signal} = {}) {
  const rows = [];
  for (let next = address(name, {...parameters, limit: LARGEST_PAGE}); next !== null; ) {
    const answer = await follow(next, {signal});
    rows.push(...answer.rows);
    next = answer.next;
  }
  return rows;
}

/** Sends JSON that changes the ledger. */
export async function send(name, body) {
  return answered(
    await fetch(ROOT + name, {
      method: 'POST',
      headers: {'content-type': 'application/json', accept: 'application/json'},
      body: JSON.stringify(body),
    }),
  );
}

/** Sends a form with files. */
export async function sendFiles(name, form, parameters = {}) {
  return answered(await fetch(address(name, parameters), {method: 'POST', headers: {accept: 'application/json'}, body: form}));
}

async function answered(response) {
  if (response.ok) {
    return response.json();
  }
  let problem;
  try {
    problem = await response.json();
  } catch {
    problem = {};
  }
  const error = new Error(problem.detail ?? problem.title ?? `the server answered ${response.status}`);
  throw Object.assign(error, {problem, status: response.status});
}
