/* What the pages do in the browser. Each of them works without it, and with it nothing typed is lost on the way. */
(function () {
  'use strict';

  const SENTENCES = {
    gone: 'Du är inte inloggad längre. Det du har skrivit är kvar här. Logga in i en ny flik och skicka sedan igen.',
    other: 'Någon annan har loggat in i samma webbläsare. Spara det du har skrivit på annat håll och ladda om sidan.',
    offline: 'Ingen kontakt med Hemvist. Det du har skrivit är kvar här. Försök igen om en stund.'
  };
  const PATIENCE = 15000; // ms
  const PAUSE = 1200; // ms without typing before a draft is saved

  let saving = Promise.resolve(); // the draft that is on its way

  function meta(name) {
    const found = document.querySelector('meta[name="' + name + '"]');
    return found ? found.content : '';
  }

  // Who is logged in now, which may be another or nobody since the page was opened, perhaps in another tab.
  async function login() {
    try {
      const answer = await fetch('/hemvist/inloggad', { redirect: 'manual', signal: AbortSignal.timeout(PATIENCE) });
      if (!answer.ok) {
        return { problem: 'gone' };
      }
      const now = await answer.json();
      return now.user === meta('user') ? now : { problem: 'other' };
    } catch (unreachable) {
      return { problem: 'offline' };
    }
  }

  function mark(form, sent) {
    form.dataset.sent = sent ? 'yes' : '';
    form.querySelectorAll('button').forEach((button) => {
      if (sent) {
        button.setAttribute('aria-disabled', 'true');
      } else {
        button.removeAttribute('aria-disabled');
      }
    });
  }

  function say(form, problem) {
    let place = form.querySelector('.unsent');
    if (!place) {
      place = document.createElement('p');
      place.className = 'notice wrong unsent';
      place.setAttribute('role', 'alert');
      form.appendChild(place);
    }
    place.textContent = SENTENCES[problem] + ' ';
    if (problem === 'gone') {
      const link = document.createElement('a');
      link.href = '/login';
      link.target = '_blank';
      link.rel = 'noopener';
      link.textContent = 'Logga in (ny flik)';
      place.appendChild(link);
    }
  }

  function carry(form, name, value) {
    const field = form.querySelector('input[name="' + name + '"]') || document.createElement('input');
    field.type = 'hidden';
    field.name = name;
    field.value = value;
    form.appendChild(field);
  }

  async function send(form, pressed) {
    const now = await login();
    await saving; // a draft that came after the form would stay
    if (now.problem) {
      mark(form, false);
      say(form, now.problem);
      return;
    }
    document.querySelector('meta[name="csrf"]').content = now.token;
    carry(form, '_csrf', now.token);
    if (pressed && pressed.name) {
      carry(form, pressed.name, pressed.value);
    }
    HTMLFormElement.prototype.submit.call(form);
  }

  // A form is sent once: a second press while the first is on its way does nothing.
  document.addEventListener('submit', (event) => {
    const form = event.target;
    if (event.defaultPrevented || form.method !== 'post' || form.hasAttribute('data-leave')) {
      return;
    }
    event.preventDefault();
    if (!form.dataset.sent) {
      mark(form, true);
      send(form, event.submitter);
    }
  });
  window.addEventListener('pageshow', () => document.querySelectorAll('form[data-sent]').forEach((form) => mark(form, false)));

  // What htmx sends has no page to come back to when it fails.
  document.addEventListener('htmx:sendError', (event) => say(event.target, 'offline'));
  document.addEventListener('htmx:responseError', (event) =>
    say(event.target, [401, 403].includes(event.detail.xhr.status) ? 'gone' : 'offline')
  );

  // What is being written is kept sealed on the server, and shown again when the form is opened the next time.
  document.querySelectorAll('form[data-draft]').forEach((form) => {
    let timer = null;
    const save = () => {
      timer = null;
      if (form.dataset.sent) {
        return;
      }
      const fields = {};
      new FormData(form).forEach((value, name) => {
        if (name !== '_csrf' && name !== 'formKey') {
          fields[name] = value;
        }
      });
      saving = fetch('/hemvist/utkast/' + form.dataset.draft, {
        method: 'PUT',
        keepalive: true,
        headers: { Accept: 'application/json', 'Content-Type': 'application/json', 'X-CSRF-TOKEN': meta('csrf') },
        body: JSON.stringify(fields)
      }).catch(() => undefined);
    };
    form.addEventListener('input', () => {
      clearTimeout(timer);
      timer = setTimeout(save, PAUSE);
    });
    window.addEventListener('pagehide', () => timer && save());
  });

  document.querySelectorAll('[data-script]').forEach((part) => part.removeAttribute('hidden'));

  document.addEventListener('click', (event) => {
    const button = event.target.closest('[data-copy], [data-print]');
    if (!button) {
      return;
    }
    if (button.hasAttribute('data-print')) {
      window.print();
      return;
    }
    const said = document.getElementById('sagt');
    navigator.clipboard
      .writeText(document.getElementById(button.dataset.copy).innerText)
      .then(() => (said.textContent = 'Texten är kopierad.'))
      .catch(() => (said.textContent = 'Webbläsaren tillåter inte kopiering. Markera texten och kopiera den själv.'));
  });

  // What was refused is read first.
  const first = document.querySelector('[data-first]');
  if (first) {
    first.focus();
  }
})();
