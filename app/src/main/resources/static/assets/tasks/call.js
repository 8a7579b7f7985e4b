/* Calls to the server that survive an ended login and a lost network: neither costs anything that is typed. */

export class Offline extends Error {}
export class Broken extends Error {}
export class LoggedOut extends Error {}

const WAIT = 20_000; // ms for an answer

let token = document.querySelector('meta[name=csrf]')?.content ?? '';

async function ask(method, url, body) {
  try {
    return await fetch(url, {
      method,
      credentials: 'same-origin',
      redirect: 'error',
      signal: AbortSignal.timeout(WAIT),
      headers: { Accept: 'application/json', 'Content-Type': 'application/json', 'X-CSRF-TOKEN': token },
      body: body === undefined ? undefined : JSON.stringify(body)
    });
  } catch (unanswered) {
    throw new Offline();
  }
}

/* Who is logged in now, null for nobody; with the token of the new session the next call is heard. */
export async function whoIsIn() {
  const answer = await ask('GET', '/hemvist/inloggad');
  if (!answer.ok) {
    return null;
  }
  const who = await answer.json();
  token = who.token;
  return who;
}

/* The status and what was answered. An ended session is told as 401, or as 403 because its token is gone too. */
export async function call(method, url, body) {
  let answer = await ask(method, url, body);
  if (answer.status === 403) {
    answer = (await whoIsIn()) ? await ask(method, url, body) : answer;
  }
  if (answer.status === 401 || answer.status === 403) {
    throw new LoggedOut();
  }
  if (answer.status >= 500) {
    throw new Broken();
  }
  const text = await answer.text();
  return { status: answer.status, said: text ? JSON.parse(text) : null };
}
