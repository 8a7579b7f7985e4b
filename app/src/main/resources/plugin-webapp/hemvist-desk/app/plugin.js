/* The desk in Cockpit. Everything is put into the page as text, never as markup. */

const PHRASES = [
  ['CHOOSE_OTHER_HOME', 'Välj ett annat boende för personen.'],
  ['MOVE_BY_DATE', 'Flytta personen till ett annat boende.'],
  ['POSTPONE_ARRIVAL', 'Skjut upp inflyttningen.'],
  ['CALL_THE_DESK', 'Ring den nationella samordningen.']
];

const ACTIONS = [
  ['REQUEST_ACTION', 'Begär åtgärd av en sida'],
  ['MAY_STAND', 'Får stå kvar till en dag'],
  ['FALSE_ALARM', 'Falsklarm'],
  ['GIVE_BACK', 'Lämna tillbaka situationen']
];

const DOUBTS = [
  ['OTHER_PERSON', 'Verkar gälla en annan person'],
  ['OUT_OF_DATE', 'Verkar inte stämma längre'],
  ['UNFOUNDED', 'Verkar sakna stöd']
];

const NOT_THE_DESK = 404;
const REFRESH = 700; // ms: with the check's own time, what happens is seen within a second

function element(name, attributes = {}, ...children) {
  const node = document.createElement(name);
  Object.entries(attributes).forEach(([key, value]) => {
    if (key.startsWith('on')) {
      node.addEventListener(key.substring(2), value);
    } else if (value !== false && value !== null && value !== undefined) {
      node.setAttribute(key, value);
    }
  });
  node.append(...children.filter((child) => child !== null && child !== undefined));
  return node;
}

function table(headings, rows) {
  return element(
    'div',
    { class: 'scroll' },
    element(
      'table',
      {},
      element('thead', {}, element('tr', {}, ...headings.map((text) => element('th', { scope: 'col' }, text)))),
      element('tbody', {}, ...rows.map((cells) => element('tr', {}, ...cells.map((cell) => element('td', {}, cell)))))
    )
  );
}

function desk(api) {
  const base = `${api.cockpitApi}/plugin/hemvist-desk/${api.engine}/situations`;
  return async function (path, body) {
    const answer = await fetch(base + path, {
      method: body === undefined ? 'GET' : 'POST',
      credentials: 'same-origin',
      headers: { Accept: 'application/json', 'Content-Type': 'application/json', 'X-XSRF-TOKEN': api.CSRFToken },
      body: body === undefined ? undefined : JSON.stringify(body)
    });
    const read = await answer.json().catch(() => ({}));
    if (!answer.ok) {
      const refused = new Error(read.message || 'Något gick fel i Hemvist. Ladda om sidan.');
      refused.status = answer.status;
      throw refused;
    }
    return read;
  };
}

function grave(severity) {
  return element('span', { class: 'grave-' + severity }, severity);
}

/* Who has it, or until when it may stand; what nobody has done anything about comes first. */
function standing(line) {
  const said = line.open ? line.claimedBy || element('strong', {}, 'Ingen – ta den') : line.state;
  return element('div', {}, ...line.alarms.map((alarm) => element('div', { class: 'alarm' }, alarm)), said);
}

/* Dashboard */

async function instanceOf(api, situation) {
  const answer = await fetch(
    `${api.engineApi}/process-instance?processDefinitionKey=national-coordination&businessKey=${situation}&firstResult=0&maxResults=1`,
    { credentials: 'same-origin', headers: { Accept: 'application/json' } }
  );
  const found = answer.ok ? await answer.json() : [];
  return found.length ? found[0].id : null;
}

function drawPanel(node, api, call, { situations, notices, contacts }) {
  const rows = situations.map((line) => [
    element(
      'a',
      {
        href: '#/',
        onclick: async (event) => {
          event.preventDefault();
          const instance = await instanceOf(api, line.id);
          if (instance) {
            window.location.hash = `#/process-instance/${instance}/runtime?detailsTab=hemvist-situation`;
          }
        }
      },
      line.number
    ),
    grave(line.severity),
    line.firstNight,
    line.place,
    String(line.sides),
    standing(line),
    line.openedAt
  ]);
  node.replaceChildren(
    element('h3', {}, 'Konfliktsituationer'),
    situations.length
      ? table(['Situation', 'Allvar', 'Första gemensamma natt', 'Plats', 'Sidor', 'Arbetar', 'Upptäckt'], rows)
      : element('p', { class: 'quiet' }, 'Inga öppna konfliktsituationer.'),
    ...(notices.length
      ? [
          element('h4', {}, 'Placerat mot besked'),
          table(
            ['När', 'Kommun', 'Besked', 'Kontakt', ''],
            notices.map((notice) => [
              notice.noticedAt,
              notice.municipality,
              notice.colour,
              notice.contact,
              element(
                'button',
                { class: 'plain', onclick: () => call(`/notices/${notice.id}/seen`, {}).then(() => refresh()) },
                'Jag har sett det'
              )
            ])
          )
        ]
      : []),
    ...(contacts.length
      ? [
          element('h4', {}, 'Jourregistret: att provringa'),
          table(
            ['Enhet', 'Nummer', ''],
            contacts.map((contact) => [contact.name, contact.state, contactForm(contact, (said) => call(`/contacts/${contact.unit}`, said).then(() => refresh()))])
          )
        ]
      : [])
  );
  async function refresh() {
    drawPanel(node, api, call, await call(''));
  }
}

/* Ring it and say how it went, or write the number that is right. */
function contactForm(contact, say) {
  const input = element('input', { type: 'tel', name: 'number', 'aria-label': `Nytt nummer, ${contact.name}`, maxlength: 25, placeholder: 'Nytt nummer' });
  const said = element('span', { role: 'status', class: 'alarm' });
  const tell = (what) => say(what).catch((refused) => said.replaceChildren(refused.message));
  return element(
    'form',
    {
      class: 'contact',
      onsubmit: (event) => {
        event.preventDefault();
        tell({ number: input.value });
      }
    },
    ...(contact.number
      ? [
          element('button', { type: 'button', class: 'plain', onclick: () => tell({ answered: true }) }, 'Svarade'),
          element('button', { type: 'button', class: 'plain', onclick: () => tell({ answered: false }) }, 'Svarade inte')
        ]
      : []),
    input,
    element('button', { type: 'submit', class: 'plain' }, 'Spara'),
    said
  );
}

function panel(node, { api }) {
  const root = element('section', { class: 'hemvist-desk', 'aria-live': 'polite' });
  node.append(root);
  const call = desk(api);
  let last = '';
  // who is not of the desk gets 404, and no panel
  const show = (shown) => {
    const section = root.closest('section.deprecate');
    if (section) {
      section.hidden = !shown;
    }
  };
  show(false);
  async function refresh() {
    try {
      const now = await call('');
      show(true);
      const text = JSON.stringify(now);
      // what somebody is typing is never drawn over
      if (text !== last && !root.querySelector('form :focus')) {
        last = text;
        drawPanel(root, api, call, now);
      }
    } catch (refused) {
      root.replaceChildren();
      if (refused.status === NOT_THE_DESK) {
        show(false);
        clearInterval(timer);
      }
    }
  }
  const timer = setInterval(refresh, REFRESH);
  refresh();
  node.hemvistStop = () => clearInterval(timer);
}

/* The tab on an instance */

function field(name, title, input) {
  input.setAttribute('name', name);
  input.setAttribute('id', 'hemvist-' + name);
  return element('div', { class: 'field-' + name }, element('label', { for: 'hemvist-' + name }, title), input);
}

function choice(options, empty) {
  return element(
    'select',
    {},
    ...(empty ? [element('option', { value: '' }, empty)] : []),
    ...options.map(([value, title]) => element('option', { value }, title))
  );
}

function workForm(view, submit) {
  const form = element(
    'form',
    {
      onsubmit: (event) => {
        event.preventDefault();
        const typed = Object.fromEntries(new FormData(form));
        submit(Object.fromEntries(Object.entries(typed).filter(([, value]) => value !== '')));
      }
    },
    field('action', 'Vad ska göras?', choice(ACTIONS)),
    field('side', 'Sida', choice(view.sides.map((side) => [side.stay, `${side.label}, ${side.municipality}`]), 'Välj sida')),
    field('phrase', 'Sidan läser', choice(PHRASES, 'Välj fras')),
    field('due', 'Svar senast (annars 24 timmar)', element('input', { type: 'date' })),
    field('until', 'Åter till samordningen den', element('input', { type: 'date' })),
    field('message', 'Till kommunen, utöver frasen (inget om någon annan eller om varför)', element('textarea', { rows: 2, maxlength: 300 })),
    field('terms', 'På vilka villkor (den kommer också åter vid en ny orsak eller högre allvar)', element('textarea', { rows: 2, maxlength: 1000 })),
    field('alarm', 'Vilken konflikt och uppgift?', choice(view.alarms.map((alarm) => [alarm.value, alarm.label]), 'Välj uppgift')),
    field('doubt', 'Vad talar mot uppgiften?', choice(DOUBTS, 'Välj')),
    field('note', 'Samordnarens egen anteckning', element('textarea', { rows: 3, maxlength: 10000 })),
    element('p', {}, element('button', { type: 'submit' }, 'Skicka'))
  );
  const show = () => {
    const action = form.elements.action.value;
    const asks = action === 'REQUEST_ACTION';
    ['side', 'phrase', 'due', 'message'].forEach((name) => (form.querySelector('.field-' + name).hidden = !asks));
    ['until', 'terms'].forEach((name) => (form.querySelector('.field-' + name).hidden = action !== 'MAY_STAND'));
    ['alarm', 'doubt'].forEach((name) => (form.querySelector('.field-' + name).hidden = action !== 'FALSE_ALARM'));
    form.querySelector('.field-note').hidden = action === 'GIVE_BACK';
  };
  form.elements.action.addEventListener('change', show);
  show();
  return form;
}

function drawSituation(root, view, act) {
  const { line } = view;
  const parts = [
    element('h3', {}, `Konfliktsituation ${line.number}`),
    element(
      'div',
      { class: 'facts' },
      element('span', {}, 'Allvar: ', grave(line.severity)),
      element('span', {}, `Första gemensamma natt: ${line.firstNight}`),
      element('span', {}, `Plats: ${line.place}`),
      element('span', {}, line.claimedBy ? `Arbetar: ${line.claimedBy}` : 'Ingen arbetar med den')
    ),
    ...line.alarms.map((alarm) => element('p', { class: 'alarm' }, alarm)),
    line.open ? null : element('p', {}, line.state),
    view.open && !line.claimedBy
      ? element('p', {}, element('button', { type: 'button', onclick: () => act('/claim', {}, 'Du arbetar nu med situationen.') }, 'Ta situationen'))
      : null,
    element('div', { class: 'said', role: 'status' }),
    view.open && view.mine ? element('h4', {}, 'Nästa steg') : null,
    view.open && view.mine ? workForm(view, (command) => act('/work', command, 'Skickat.')) : null,
    element('h4', {}, 'Vem mot vem'),
    table(
      ['Sidor', 'Varför', 'Allvar', 'Första gemensamma natt', 'Uppgifter och källgrad', 'Avgjort'],
      view.clashes.map((clash) => [clash.sides, clash.kind, grave(clash.severity), clash.firstNight, clash.facts.join('; '), clash.decided])
    ),
    view.fewestMoves.length
      ? element('p', { class: 'quiet' }, `Minst antal flyttar: ${view.fewestMoves.join(', ')}`)
      : null,
    element('h4', {}, 'Sidor'),
    table(
      ['Sida', 'Kommun', 'Boende', 'Tid', 'Läge', 'Ålder', 'Roll', 'Hot och risk', 'Boenden hittills', 'Kontakt', 'Dygnet runt'],
      view.sides.map((side) => [
        side.label, side.municipality, side.home, side.period, side.state, side.age, side.role, side.level, String(side.moves), side.contact, side.reached
      ])
    ),
    element('h4', {}, 'Begärt'),
    view.requests.length
      ? table(
          ['Sida', 'Sidan läser', 'Svar senast', 'Läge', 'Kommunens skäl', 'Svarade'],
          view.requests.map((request) => [request.side, request.phrase, request.due, request.state, request.reason || '', request.answered || ''])
        )
      : element('p', { class: 'quiet' }, 'Inget är begärt.'),
    element('h4', {}, 'Vad som har hänt'),
    element('ul', {}, ...view.story.map((line) => element('li', {}, line)))
  ];
  root.replaceChildren(...parts.filter((part) => part !== null));
}

function situationTab(node, { api, processInstanceId }) {
  const root = element('section', { class: 'hemvist-desk' });
  node.append(root);
  const call = desk(api);
  let last = '';

  function say(kind, text) {
    const said = root.querySelector('.said');
    (said || root).replaceChildren(element('p', { class: kind }, text));
  }

  async function refresh() {
    const view = await call('/' + processInstanceId);
    const text = JSON.stringify(view);
    // what somebody is typing is never drawn over
    if (text !== last && !root.querySelector('form :focus')) {
      last = text;
      drawSituation(root, view, act);
    }
  }

  async function act(path, command, told) {
    try {
      await call('/' + processInstanceId + path, command);
      document.activeElement.blur();
      await refresh();
      say('told', told);
    } catch (refused) {
      say('refused', refused.message);
    }
  }

  refresh().catch((refused) => say('quiet', refused.message));
  const timer = setInterval(() => refresh().catch(() => undefined), REFRESH);
  node.hemvistStop = () => clearInterval(timer);
}

function stop(node) {
  return () => node.current && node.current.hemvistStop && node.current.hemvistStop();
}

function plugin(id, pluginPoint, draw, properties, priority) {
  const node = { current: null };
  return {
    id,
    pluginPoint,
    priority,
    properties,
    render: (target, context) => {
      node.current = target;
      draw(target, context);
    },
    unmount: stop(node)
  };
}

export default [
  plugin('hemvist-situations', 'cockpit.dashboard', panel, {}, 100),
  plugin('hemvist-situation', 'cockpit.processInstance.runtime.tab', situationTab, { label: 'Konfliktsituation' }, 100)
];
