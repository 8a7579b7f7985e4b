/* People know a case by its number. Where Cockpit shows the id of an instance they read the number, and when it began. */
import { keepSwedish, translate } from '/assets/swedish.js';

const ID = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g;
const OF_INSTANCES = 'a[href*="#/process-instance/"], .cam-breadcrumb, dd.instance-id, .page-notifications';
const ENGINE = document.querySelector('base').getAttribute('engine-api') + 'engine/default/';
const STATES = { ACTIVE: 'Pågår', SUSPENDED: 'Pausat' };

const numbers = new Map();
let wanted = new Set();

async function ask(path, body) {
  const token = document.cookie.match(/XSRF-TOKEN=([^;]+)/);
  const answer = await fetch(ENGINE + path, {
    method: body ? 'POST' : 'GET',
    credentials: 'same-origin',
    headers: { Accept: 'application/json', 'Content-Type': 'application/json', 'X-XSRF-TOKEN': token ? token[1] : '' },
    body: body && JSON.stringify(body)
  });
  return answer.ok ? answer.json() : null;
}

async function learn() {
  const ids = [...wanted];
  wanted = new Set();
  const found = await ask(`variable-instance?firstResult=0&maxResults=${ids.length}`, {
    variableName: 'caseNumber',
    processInstanceIdIn: ids
  });
  ids.forEach((id) => numbers.set(id, 'utan nummer'));
  (found || []).forEach((variable) => numbers.set(variable.processInstanceId, variable.value));
  translate(document.body, numbered);
}

function want(id) {
  if (!numbers.has(id)) {
    if (!wanted.size) {
      setTimeout(learn);
    }
    wanted.add(id);
  }
}

function numbered(text, element) {
  const ids = (element && element.closest(OF_INSTANCES) && text.match(ID)) || [];
  ids.forEach(want);
  if (ids.length && element.matches('dd.instance-id')) {
    began(element, ids[0]);
  }
  return ids.length ? text.replace(ID, (id) => numbers.get(id) || id) : null;
}

async function began(row, id) {
  if (row.dataset.instance === id) {
    return;
  }
  row.dataset.instance = id;
  const facts = await ask('history/process-instance/' + id);
  row.parentElement.querySelectorAll('.hemvist-fact').forEach((old) => old.remove());
  if (facts && row.isConnected) {
    row.after(
      ...line('Startat:', moment(facts.startTime)),
      ...line('Läge:', STATES[facts.state] || 'Avslutat')
    );
  }
}

function moment(ofEngine) {
  return new Date(ofEngine.replace(/(\d\d)$/, ':$1')).toLocaleString('sv-SE', { dateStyle: 'short', timeStyle: 'short' });
}

function line(title, value) {
  return [['dt', title], ['dd', value]].map(([name, text]) => {
    const part = document.createElement(name);
    part.className = 'hemvist-fact';
    part.textContent = text;
    return part;
  });
}

keepSwedish(document.documentElement, numbered);
