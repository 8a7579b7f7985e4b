/* One form of a task, or of something to start: drawn by form-js, kept while it is written, handed in once. */
import { over } from '../draft.js';
import { Viewer } from '../form-js/viewer.js';
import { Broken, LoggedOut, call } from './call.js';
import { loginAgain } from './login.js';
import { keepMended } from './mend.js';
import { Rivals } from './rivals.js';
import { Saving } from './saving.js';

const place = document.getElementById('formular');
const given = JSON.parse(place.dataset.form);
place.removeAttribute('data-form');

// Styles that a form's own text brings are the page's to decide (and not the browser's to refuse, one by one).
const schema = JSON.parse(given.schema.replaceAll(/ style=\\"[^"\\]*\\"/g, ''));
const shown = JSON.parse(given.shown);
const draft = given.draft;

const button = document.getElementById('lamna-in');
const status = document.getElementById('sparat');
const wrong = document.getElementById('fel');
const viewer = new Viewer({ container: place, debounce: false });

const say = (sentence) => {
  if (status.textContent !== sentence) {
    status.textContent = sentence;
  }
};

const refuse = (sentence) => {
  wrong.hidden = !sentence;
  wrong.querySelector('p').textContent = sentence;
  if (sentence) {
    wrong.focus();
  }
};

const login = () => loginAgain(given.user);
const rivals = new Rivals({ schema, shown, url: given.url, values: () => viewer.values(), use, handIn, discard, login });
const saving = new Saving({
  url: `${given.url}/utkast`,
  version: draft ? draft.version : 0,
  values: () => viewer.values(),
  told: (code, said) => rivals.told(code, said, saving),
  say,
  login
});

/* Puts another version in the place of what is written; it is saved like anything typed. */
async function use(values) {
  await viewer.importSchema(schema, over(schema, shown, values));
  saving.go();
}

function fieldsInOrder() {
  return [...place.querySelectorAll('.fjs-form-field')];
}

function firstWrong() {
  return fieldsInOrder().find((field) => field.classList.contains('fjs-has-errors') && field.querySelector('input, textarea, select'));
}

function toFirstWrong() {
  requestAnimationFrame(() => {
    const input = firstWrong()?.querySelector('input, textarea, select');
    input?.focus();
    input?.scrollIntoView({ block: 'center' });
  });
}

/* Days that do not exist have no value at all, so that form-js would not miss them; nor does it look at their year. */
function impossibleDay() {
  return [...place.querySelectorAll('input[type=date]')].find(
    ({ validity }) => validity.badInput || validity.rangeUnderflow || validity.rangeOverflow
  );
}

function incomplete() {
  const errors = viewer.validate();
  const day = impossibleDay();
  if (!day && !Object.keys(errors).length) {
    return false;
  }
  refuse('Inget är inlämnat än. Rätta det som är rödmarkerat och lämna in igen.');
  if (day) {
    day.focus();
    day.blur();
    day.focus();
  } else {
    toFirstWrong();
  }
  return true;
}

let sending = false;

function busy(on) {
  sending = on;
  button.setAttribute('aria-disabled', String(on));
  button.textContent = on ? 'Lämnar in …' : 'Lämna in';
}

async function handIn(seen = rivals.seen) {
  if (sending) {
    return;
  }
  refuse('');
  if (incomplete()) {
    return;
  }
  busy(true);
  saving.stop();
  try {
    await saving.saving;
    await send(seen);
  } finally {
    busy(false);
  }
}

async function send(seen) {
  try {
    const { status: code, said } = await call('POST', `${given.url}/inlamning`, {
      key: given.key,
      values: viewer.values(),
      seen
    });
    answered(code, said);
  } catch (failed) {
    saving.go();
    if (failed instanceof LoggedOut) {
      refuse('Inget är inlämnat: du är inte inloggad längre. Det du skrivit finns kvar. Logga in och lämna in igen.');
      await login();
      refuse('');
      button.focus();
    } else if (failed instanceof Broken) {
      refuse('Inget är inlämnat: något gick fel i Hemvist. Det du skrivit finns kvar. Lämna in igen om en stund.');
    } else {
      refuse('Inget svar: förbindelsen är bruten. Det du skrivit finns kvar på sidan. Lämna in igen när det går – det räknas bara en gång.');
    }
  }
}

function answered(code, said) {
  if (code === 200) {
    saving.dirty = false;
    location.replace(said.next);
    return;
  }
  saving.go();
  if (code === 409) {
    rivals.told(code, said, saving);
  } else {
    const field = said?.field && viewer.fieldOf(said.field);
    if (field) {
      viewer.say({ [field]: [said.sentence] });
    }
    refuse(said?.sentence ?? 'Det gick inte att lämna in. Försök igen om en stund.');
    if (field) {
      toFirstWrong();
    }
  }
}

/* Thrown away on the server too; the page is then the empty form. */
async function discard(then = location.pathname) {
  saving.stop();
  saving.dirty = false;
  await call('DELETE', `${given.url}/utkast`);
  location.replace(then);
}

// A page that the browser kept from before the form was handed in is not the truth any more.
window.addEventListener('pageshow', (event) => event.persisted && location.reload());

await viewer.importSchema(schema, over(schema, shown, draft ? draft.values : {}));
keepMended(place);
rivals.begin(given.others, draft, saving);
if (draft) {
  say(`Ditt utkast ${draft.at}`);
}
// The fields come alive a moment after they are drawn, which changes nothing.
await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
saving.begin();
viewer.on('changed', () => saving.changed());
viewer.on('submit', () => handIn());
button.addEventListener('click', () => viewer.submit());
document.getElementById('borja-om').addEventListener('click', () => {
  if (window.confirm('Ta bort det du skrivit och börja om?')) {
    discard();
  }
});
document.documentElement.dataset.ready = 'yes';
