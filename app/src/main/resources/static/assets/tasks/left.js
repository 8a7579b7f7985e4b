/* What was being written when a colleague handed the same form in: both versions, and what to do with one's own. */
import { call } from './call.js';
import { loginAgain } from './login.js';
import { Rivals } from './rivals.js';

const place = document.getElementById('formular');
const given = JSON.parse(place.dataset.form);
place.remove();

async function discard() {
  try {
    await call('DELETE', `${given.url}/utkast`);
    location.reload();
  } catch (failed) {
    await loginAgain(given.user);
  }
}

new Rivals({ schema: JSON.parse(given.schema), shown: {}, url: given.url, values: () => given.draft.values, discard }).begin(
  [],
  given.draft
);
document.documentElement.dataset.ready = 'yes';
