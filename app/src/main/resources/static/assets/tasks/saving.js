/* Keeps the draft on the server while somebody types, and goes on trying while nobody answers. */
import { Broken, LoggedOut, call } from './call.js';

const PAUSE = 800; // ms without typing before a draft is saved
const AGAIN = [2, 5, 10, 15]; // s between tries without an answer

export class Saving {
  /* `told` hears each answer; `say` shows a sentence; `login` brings the user back in. */
  constructor({ url, version, values, told, say, login }) {
    Object.assign(this, { url, version, values, told, say, login });
    this.dirty = false;
    this.stopped = false;
    this.tries = 0;
    window.addEventListener('online', () => this.dirty && this.soon(0));
    window.addEventListener('pagehide', () => this.dirty && this.leave());
    window.addEventListener('beforeunload', (event) => {
      if (this.dirty && !this.stopped) {
        event.preventDefault();
      }
    });
  }

  /* From here on: what stands in the form now is no change. */
  begin() {
    this.last = JSON.stringify(this.values());
  }

  changed() {
    const now = JSON.stringify(this.values());
    if (now === this.last) {
      return;
    }
    this.last = now;
    this.dirty = true;
    this.soon(PAUSE);
  }

  soon(pause) {
    clearTimeout(this.timer);
    this.timer = this.stopped ? null : setTimeout(() => this.save(), pause);
  }

  /* Resolves when what is typed is kept, or somebody has to choose. What was typed during a slow save goes after it. */
  save() {
    clearTimeout(this.timer);
    this.again = Boolean(this.saving);
    this.saving ??= this.once().finally(() => {
      this.saving = null;
      if (this.again) {
        this.soon(0);
      }
    });
    return this.saving;
  }

  async once() {
    if (!this.dirty || this.stopped) {
      return;
    }
    this.dirty = false;
    this.say('Sparar …');
    try {
      const { status, said } = await call('PUT', this.url, { base: this.version, values: this.values() });
      this.tries = 0;
      if (status === 200) {
        this.version = said.version;
        this.say(`Utkast sparat ${said.at}`);
      } else {
        this.dirty = true;
        this.say(said?.sentence ?? 'Inte sparat.');
      }
      this.told(status, said);
    } catch (failed) {
      this.dirty = true;
      await this.unheard(failed);
    }
  }

  async unheard(failed) {
    if (failed instanceof LoggedOut) {
      this.say('Inte sparat: du är inte inloggad längre. Det du skrivit finns kvar på sidan.');
      await this.login();
      this.soon(0);
      return;
    }
    const seconds = AGAIN[Math.min(this.tries++, AGAIN.length - 1)];
    const why = failed instanceof Broken ? 'något gick fel i Hemvist' : 'ingen förbindelse';
    this.say(`Inte sparat: ${why}. Det du skrivit finns kvar på sidan. Försöker igen om ${seconds} s.`);
    this.soon(seconds * 1000);
  }

  /* The page goes away: one last call, which outlives it. */
  leave() {
    fetch(this.url, {
      method: 'PUT',
      keepalive: true,
      headers: {
        Accept: 'application/json',
        'Content-Type': 'application/json',
        'X-CSRF-TOKEN': document.querySelector('meta[name=csrf]')?.content ?? ''
      },
      body: JSON.stringify({ base: this.version, values: this.values() })
    }).catch(() => undefined);
  }

  stop() {
    this.stopped = true;
    clearTimeout(this.timer);
  }

  /* After a stop; what is written may not be kept yet. */
  go() {
    this.stopped = false;
    this.dirty = true;
    this.soon(0);
  }
}
