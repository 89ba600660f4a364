// What every page has: the mission, the day and the point asked, as controls that write the address, and the answer below.
import {asked, go, NOTED, onChange, to} from './address.js';
import {ask} from './api.js';
import {citation} from './cite.js';
import {h, fill} from './dom.js';
import './fold.js';
import {day as written, count} from './words.js';

/**
 * Renders a page, now and whenever the address changes.
 *
 * ahead(base, {signal}): asks for what the page needs first, before the missions are known, where the address tells mission and
 * day; context.ahead is what it gives, or null.
 * render(context) gives the nodes of the answer; context: {mission, at, known, asked, missions, signal, cite}.
 * controls: which of 'mission', 'at' and 'known' the page answers to.
 */
export async function page(render, {controls = ['mission', 'at', 'known'], empty = true, ahead} = {}) {
  const content = document.getElementById('content');
  let running;
  async function show() {
    running?.abort();
    running = new AbortController();
    const {signal} = running;
    document.body.classList.add('asking');
    try {
      const {mission, at, known = null} = asked();
      const early = ahead && mission && at ? ahead({mission, at, known}, {signal}) : null;
      early?.catch(() => {}); // Whoever awaits it is told.
      const ledger = await ask('missions', {known}, {signal});
      const context = {...contextOf(ledger, signal), ahead: early};
      const rendered = ledger.head === 0 && empty ? welcome() : render(context);
      fill(document.getElementById('controls'), controls.length > 0 && bar(controls, context));
      keepLinks();
      const focused = document.activeElement?.id;
      const answer = await rendered;
      if (!signal.aborted) {
        fill(content, onPaper(context, controls), answer, controls.length > 0 && ledger.head > 0 && citation(context));
        content.dataset.ready = location.search || '?';
        // Whoever opened something by keyboard stays where it was.
        if (focused && content.contains(document.getElementById(focused))) {
          document.getElementById(focused).focus({preventScroll: true});
        }
      }
    } catch (error) {
      if (error.name !== 'AbortError') {
        fill(content, h('p', {class: 'problem', role: 'alert'}, sentence(error.message)));
        content.dataset.ready = location.search || '?';
      }
    } finally {
      if (!signal.aborted) {
        document.body.classList.remove('asking');
      }
    }
  }
  onChange(show);
  addEventListener(NOTED, () => (content.dataset.ready = location.search || '?'));
  await show();
}

/** Asks again for the same address: after a judgement, an entry, a reading. */
export function again() {
  dispatchEvent(new Event('popstate'));
}

function contextOf(ledger, signal) {
  const now = asked();
  const mission = ledger.missions.find(({mission}) => mission === now.mission) ?? ledger.missions[0] ?? null;
  const name = now.mission ?? mission?.mission ?? null;
  const at = now.at ?? mission?.to ?? null;
  return {
    ledger,
    signal,
    asked: now,
    mission: name,
    at,
    known: now.known ?? null,
    span: mission,
    // What the lists of the API are asked with.
    base: {mission: name, at, known: now.known ?? null},
    editor: document.body.dataset.editor === 'true',
    cited: [],
    cite(ids) {
      this.cited.push(...ids);
    },
  };
}

/** Paper has no controls: what was asked stands in a line of its own there. */
function onPaper({mission, at, known}, controls) {
  const asked = [
    controls.includes('mission') && mission,
    controls.includes('at') && at && `on ${written(at)}`,
    controls.includes('known') && (known ? `as known at point ${known}` : 'as known now'),
  ].filter(Boolean);
  return asked.length > 0 && h('p', {class: 'on-paper'}, `Muster: ${asked.join(', ')}`);
}

function bar(controls, context) {
  return h(
    'form',
    {class: 'bar', 'aria-label': 'What is asked', onsubmit: (event) => event.preventDefault()},
    controls.includes('mission') && missionChoice(context),
    controls.includes('at') && context.span && daySlider(context),
    controls.includes('known') && context.ledger.points.length > 1 && knownSlider(context),
  );
}

function missionChoice({ledger, mission}) {
  return h(
    'label',
    {},
    h('span', {}, 'Mission'),
    h(
      'select',
      {id: 'mission', onchange: (event) => go({mission: event.target.value, at: null})},
      ledger.missions.map((each) =>
        h('option', {value: each.mission, selected: each.mission === mission}, `${each.mission} (${count(each.claims, 'claim')})`),
      ),
    ),
  );
}

const DAY = 86_400_000;
const days = (iso) => Math.round(Date.parse(`${iso}T00:00:00Z`) / DAY);
const iso = (day) => new Date(day * DAY).toISOString().slice(0, 10);

function daySlider({span, at}) {
  const [first, last] = [days(span.from), Math.max(days(span.to), days(at))];
  const label = h('output', {for: 'at'}, written(at));
  return h(
    'div',
    {class: 'slider'},
    h('label', {for: 'at'}, 'On the day'),
    h('input', {
      id: 'at',
      type: 'range',
      min: Math.min(first, days(at)),
      max: last,
      value: days(at),
      'aria-valuetext': written(at),
      oninput: (event) => fill(label, written(iso(Number(event.target.value)))),
      onchange: (event) => go({at: iso(Number(event.target.value))}),
    }),
    label,
    h('input', {
      id: 'day',
      type: 'date',
      value: at,
      'aria-label': 'The day, as a date',
      onchange: (event) => event.target.value && go({at: event.target.value}),
    }),
  );
}

function knownSlider({ledger, known}) {
  const {points} = ledger;
  const place = known === null ? points.length - 1 : Math.max(0, points.findLastIndex(({seq}) => seq <= Number(known)));
  const told = (index) =>
    index === points.length - 1 ? 'now' : `entry ${points[index].seq}, ${written(points[index].time.slice(0, 10))}`;
  const label = h('output', {for: 'known'}, known === null ? 'now' : told(place));
  return h(
    'div',
    {class: 'slider'},
    h('label', {for: 'known'}, 'As known'),
    h('input', {
      id: 'known',
      type: 'range',
      min: 0,
      max: points.length - 1,
      value: place,
      'aria-valuetext': told(place),
      oninput: (event) => fill(label, told(Number(event.target.value))),
      onchange: (event) => {
        const index = Number(event.target.value);
        go({known: index === points.length - 1 ? null : points[index].seq});
      },
    }),
    label,
  );
}

/** Links between pages keep the mission, the day and the point. */
function keepLinks() {
  for (const link of document.querySelectorAll('[data-page-link]')) {
    link.href = to(link.dataset.pageLink);
  }
  const search = document.querySelector('form.search');
  for (const old of search.querySelectorAll('input[type=hidden]')) {
    old.remove();
  }
  for (const name of ['mission', 'at', 'known']) {
    if (asked()[name]) {
      search.append(h('input', {type: 'hidden', name, value: asked()[name]}));
    }
  }
}

function welcome() {
  return h(
    'section',
    {class: 'welcome'},
    h('h2', {}, 'This ledger is empty'),
    h(
      'p',
      {},
      'Muster keeps the books on a military support mission: it reads reports, takes out every figure, order, task, limit ',
      'and stated unknown with the sentence that says it, and answers how many, where, as of which day, according to whom.',
    ),
    h('p', {}, 'Begin with some reports:'),
    h(
      'ul',
      {},
      h('li', {}, h('a', {href: '/read'}, 'drop files or paste a text'), ' here, or'),
      h('li', {}, 'read a folder with ', h('code', {}, './muster read FOLDER'), ', or'),
      h('li', {}, 'look at the sample reports with ', h('code', {}, './muster serve --demo'), '.'),
    ),
  );
}

function sentence(message) {
  return message.charAt(0).toUpperCase() + message.slice(1) + (/[.!?]$/.test(message) ? '' : '.');
}
