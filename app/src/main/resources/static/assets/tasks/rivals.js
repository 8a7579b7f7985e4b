/* Somebody else in the same form: says who and when, shows both versions, and lets the officer choose. */
import { call } from './call.js';
import { comparison } from './versions.js';

export class Rivals {
  constructor({ schema, shown, url, values, use, handIn, discard, login }) {
    Object.assign(this, { schema, shown, url, values, use, handIn, discard, login });
    this.place = document.getElementById('versioner');
    this.seen = {}; // the version of each colleague's draft that this officer has looked at
  }

  begin(others, draft, saving) {
    this.beside(others);
    if (draft?.handedIn) {
      this.handedIn(draft.handedIn, saving);
    }
  }

  /* What the server says beside saving or refusing. */
  told(code, said, saving) {
    if (said?.handedIn) {
      this.handedIn(said.handedIn, saving);
    } else if (said?.newer) {
      this.newer(said.newer, saving);
    } else if (code === 409 && said?.others) {
      this.choose(said.others, saving);
    } else if (said?.taken) {
      this.taken(said.taken);
    } else if (said?.others && !this.choosing) {
      this.beside(said.others);
    }
  }

  /* Colleagues who write at the same time; nothing to choose yet. */
  beside(others) {
    const unseen = others.filter((other) => (this.seen[other.user] ?? 0) < other.version);
    if (!unseen.length) {
      return;
    }
    const who = unseen.map((other) => `${other.name} (${other.at})`).join(', ');
    this.show('beside', `Samtidigt skriver: ${who}.`, null, [
      ['Visa båda versionerna', () => this.look(), 'second']
    ]);
  }

  async look() {
    const { status, said } = await call('GET', `${this.url}/andra`);
    if (status === 200 && said.length) {
      this.choose(said);
    }
  }

  choose(others, saving) {
    saving?.go();
    const [other] = others;
    this.choosing = true;
    others.forEach((each) => (this.seen[each.user] = each.version));
    this.show(
      'choose',
      `${other.name} har skrivit i samma uppgift ${other.at}. Välj vilken version som ska gälla.`,
      comparison(this.schema, this.shown, this.mine(), { whose: other.name, values: other.values }),
      [
        ['Lämna in min version', () => this.done(() => this.handIn()), ''],
        [`Fortsätt på ${other.name}s version`, () => this.done(() => this.use(other.values)), 'second'],
        ['Fortsätt på min version', () => this.done(() => undefined), 'second']
      ]
    );
  }

  /* The same officer in another window or on another device. */
  newer(other, saving) {
    saving.stop();
    this.show(
      'newer',
      `Du har skrivit i den här uppgiften i ett annat fönster ${other.at}. Välj vilken version som ska gälla.`,
      comparison(this.schema, this.shown, this.mine('Här'), { whose: 'I det andra fönstret', values: other.values }),
      [
        ['Det som står här', () => this.done(() => this.over(other.version, saving)), ''],
        ['Det andra fönstrets', () => this.done(() => this.take(other, saving)), 'second']
      ]
    );
  }

  over(version, saving) {
    saving.version = version;
    saving.go();
  }

  take(other, saving) {
    saving.version = other.version;
    this.use(other.values);
  }

  /* A colleague was first. What was typed here stays for a day, beside what was handed in. */
  handedIn(done, saving) {
    this.close();
    const values = done.values;
    this.show(
      'handed-in',
      `${done.name} lämnade in uppgiften ${done.at}. ` +
        (values ? 'Nedan står båda versionerna. Din ligger kvar i ett dygn.' : 'Det du skrivit ligger kvar i ett dygn.'),
      values && comparison(this.schema, this.shown, this.mine(), { whose: done.name, values }),
      [
        [`Låt ${done.name}s version gälla`, () => this.discard(), ''],
        ['Behåll min version till i morgon', () => this.done(() => location.assign('/hemvist/uppgifter')), 'second']
      ],
      'Ska något i den inlämnade versionen ändras: prata med den som lämnade in, eller skriv det i nästa uppgift i ärendet.'
    );
  }

  taken(name) {
    this.close();
    this.show('taken', `${name} har tagit uppgiften. Det du skrivit ligger kvar i ett dygn, och kan lämnas in om uppgiften lämnas tillbaka.`, null, []);
  }

  /* There is nothing more to hand in here; a page of the versions alone has no button. */
  close() {
    document.getElementById('lamna-in')?.setAttribute('hidden', '');
  }

  mine(whose = 'Du') {
    return { whose, values: this.values() };
  }

  done(next) {
    this.choosing = false;
    this.state = null;
    this.place.replaceChildren();
    this.place.hidden = true;
    next();
  }

  show(state, sentence, comparing, choices, after = '') {
    if (this.state === state && this.sentence === sentence) {
      return;
    }
    Object.assign(this, { state, sentence });
    const heading = Object.assign(document.createElement('h2'), { textContent: 'Fler har skrivit' });
    const said = Object.assign(document.createElement('p'), { textContent: sentence });
    const buttons = Object.assign(document.createElement('p'), { className: 'actions' });
    choices.forEach(([text, act, look]) => {
      const button = Object.assign(document.createElement('button'), { type: 'button', className: look, textContent: text });
      button.addEventListener('click', act);
      buttons.append(button);
    });
    const note = after ? [Object.assign(document.createElement('p'), { className: 'quiet', textContent: after })] : [];
    this.place.replaceChildren(...[heading, said, comparing, ...note, choices.length ? buttons : null].filter(Boolean));
    this.place.hidden = false;
    if (state !== 'beside') {
      this.place.focus();
    }
  }
}
