import {asked, go, to} from '../address.js';
import {ask, follow} from '../api.js';
import {h, fill} from '../dom.js';
import {correction, effect, isTyping, judge, told, REASONS} from '../judging.js';
import {again, page} from '../page.js';
import {confidence, kindWords, reading} from '../reading.js';
import {claimAddress, inContext, oneLine} from '../text.js';
import {downloads} from '../table.js';
import {count, day} from '../words.js';

/** So many are asked for at a time; the next ones come while one still works on the last of these. */
const PART = 100;
/** So far is the claim of the address looked for in its place. */
const LOOKED_THROUGH = 500;
const NEARLY_LAST = 20;

const KEYS = [
  ['a', 'accept: it was read right; goes on to the next'],
  ['r', 'reject, then a number for the reason'],
  ['e', 'correct its fields; Enter sends, Escape leaves'],
  ['u', 'take the last judgement back'],
  ['j', 'next claim'],
  ['k', 'claim before'],
  ['?', 'show or hide these keys'],
  ['Esc', 'leave the reasons or the form'],
];

const status = h('p', {class: 'unseen', role: 'status', 'aria-live': 'polite'});
document.getElementById('main').append(status);
// What is announced is said in a few words above; the rest would be read out whole after each key.
document.getElementById('content').setAttribute('aria-live', 'off');

/** The queue as it was when the page was opened: it keeps its order while one works through it. */
const queue = {of: null, rows: [], total: 0, next: null};
/** The next part of the queue, while it is on its way. */
let coming = null;
/** What was judged since, by claim; and in which order, for taking it back. */
const judged = new Map();
const order = [];
const reports = new Map();
let last = null;
let busy = false;
let help = false;
let view = null;

page(
  async (context) => {
    await load(context);
    const {rows} = queue;
    if (rows.length === 0) {
      return h('p', {class: 'lead'}, 'Nothing waits to be reviewed: every claim of this mission has been judged.');
    }
    const wanted = asked().claim;
    if (wanted && wanted !== 'done') {
      const found = () => rows.some(({claim}) => claim === wanted);
      await lengthen(() => found() || rows.length >= LOOKED_THROUGH);
      if (!found()) {
        // Far behind in the queue it comes first now; one that is judged stands nowhere any more.
        const {mission, at, signal} = context;
        const {rows: named} = await ask('review', {mission, at, claims: wanted}, {signal});
        rows.unshift(...named);
      }
    }
    const current = rows.find(({claim}) => claim === wanted) ?? (wanted === 'done' ? null : (next(-1) ?? null));
    context.cite(current ? [current.claim] : []);
    if (!current) {
      return h('div', {class: 'review'}, progress(null), last && panel([effect(last), button('u', 'Undo', undo)], 'Your last judgement'), finished(context));
    }
    view = {current, context, bar: h('div', {class: 'judging'}), problem: h('p', {class: 'problem', role: 'alert', hidden: true}), mode: 'look'};
    if (rows.length - rows.indexOf(current) <= NEARLY_LAST) {
      part().catch(() => {}); // Whoever comes to the end asks again, and is told what is wrong.
    }
    const node = await card(current, context);
    fill(view.bar, buttons());
    return node;
  },
  {controls: ['mission', 'at']},
);

document.addEventListener('keydown', (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) {
    return;
  }
  const action = actionOf(event.key);
  if (action) {
    event.preventDefault();
    action();
  }
});

function actionOf(key) {
  if (key === '?') {
    return keys;
  }
  if (key === 'u') {
    return undo;
  }
  if (!view) {
    return null;
  }
  if (view.mode === 'reason' && /^[1-9]$/.test(key) && REASONS[Number(key) - 1]) {
    return () => decide('reject', {why: REASONS[Number(key) - 1]});
  }
  return {a: () => decide('accept'), r: reject, e: correct, j: () => move(1), k: () => move(-1), Escape: look}[key] ?? null;
}

async function load({mission, at, signal}) {
  const of = `${mission} ${at}`;
  if (queue.of !== of) {
    const {rows, total, next} = await ask('review', {mission, at, limit: PART}, {signal});
    Object.assign(queue, {of, rows, total, next});
    coming = null;
    judged.clear();
    order.length = 0;
    last = null;
  }
}

/** Makes the queue longer by the part that comes next; false where it has come to its end. */
async function part() {
  const {of, next: address} = queue;
  if (!address) {
    return false;
  }
  coming ??= follow(address);
  try {
    const {rows, next: further} = await coming;
    if (queue.of === of && queue.next === address) {
      queue.rows.push(...rows.filter(({claim}) => !queue.rows.some((row) => row.claim === claim)));
      queue.next = further;
    }
    return true;
  } finally {
    coming = null;
  }
}

/** Makes the queue longer until that is so, or it has come to its end. */
async function lengthen(enough) {
  while (!enough() && (await part())) {
    // Each part is asked for when the one before is there.
  }
}

/** The next one behind a place that nobody has judged; where there is none, the first of all. */
function next(place) {
  const {rows} = queue;
  return [...rows.slice(place + 1), ...rows.slice(0, place + 1)].find(({claim}) => !judged.has(claim));
}

async function card(row, context) {
  const report = await reportOf(row, context.signal);
  const claim = report.claims.find(({id}) => id === row.claim);
  const verdict = judged.get(row.claim);
  view.claim = claim;
  view.row = row;
  return h(
    'div',
    {class: 'review'},
    progress(row),
    last && panel(effect(last), 'Your last judgement'),
    h(
      'div',
      {class: 'spread'},
      h(
        'section',
        {class: 'panel claim', 'aria-labelledby': 'claim'},
        h('p', {}, h('span', {class: 'badge strong'}, kindWords(row.kind)), ' ', verdict && h('span', {class: 'badge'}, `judged: ${verdict.act}`)),
        h('h2', {id: 'claim', class: 'quote'}, oneLine(row.quote)),
        inContext(report, claim, row),
        h('p', {class: 'small'}, [row.source, day(row.published)].filter(Boolean).join(', '), ' · ', h('a', {href: claimAddress(row.report, row.claim)}, `in ${row.report}`)),
        claim && h('p', {class: 'read'}, h('strong', {}, 'Read as: '), claim.words),
        h('p', {class: 'matters'}, h('strong', {}, 'Why it matters. '), row.matters, ' ', confidence(row.confidence)),
        view.bar,
        view.problem,
        help && keyList(),
      ),
      h('aside', {class: 'panel side', 'aria-label': 'How it was read'}, await reading(row.claim, {signal: context.signal})),
    ),
    downloads({name: 'review', parameters: {mission: context.mission, at: context.at}}),
  );
}

function panel(content, title) {
  return h('section', {class: 'panel last', 'aria-label': title}, content);
}

function progress(row) {
  const {rows, total} = queue;
  const place = row ? rows.indexOf(row) + 1 : null;
  return h(
    'div',
    {class: 'progress'},
    h('progress', {max: total, value: String(judged.size), 'aria-label': 'How many of the queue are judged'}),
    h('span', {}, place && `Claim ${place} of ${total}. `, `${judged.size} judged, ${total - judged.size} to go.`),
  );
}

async function reportOf({report_id: report}, signal) {
  if (!reports.has(report)) {
    reports.set(report, await ask('report', {report}, {signal}));
  }
  return reports.get(report);
}

function button(key, title, onclick, attributes = {}) {
  return h('button', {type: 'button', 'data-key': key, 'aria-keyshortcuts': key === 'Esc' ? 'Escape' : key, onclick, ...attributes}, title, ' ', h('kbd', {'aria-hidden': 'true'}, key));
}

function buttons() {
  const editor = view.context.editor;
  return [
    h(
      'p',
      {class: 'buttons'},
      editor && [
        button('a', 'Accept', () => decide('accept'), {class: 'chief'}),
        button('r', 'Reject', reject),
        button('e', 'Correct', correct),
        button('u', 'Undo', undo, {disabled: order.length === 0}),
      ],
      button('j', 'Next', () => move(1)),
      button('k', 'Previous', () => move(-1)),
      button('?', 'Keys', keys, {'aria-expanded': String(help)}),
    ),
    !editor && h('p', {class: 'small'}, 'To judge takes an editor’s token; with yours you can look.'),
  ];
}

function keyList() {
  return h(
    'dl',
    {class: 'keys'},
    KEYS.map(([key, meaning]) => [h('dt', {}, h('kbd', {}, key)), h('dd', {}, meaning)]),
    h('dt', {}, h('kbd', {}, '1'), '–', h('kbd', {}, String(REASONS.length))),
    h('dd', {}, `after r, the reason: ${REASONS.join(', ')}`),
  );
}

function finished({mission}) {
  view = null;
  return h('p', {class: 'lead'}, `All ${count(judged.size, 'claim')} of this queue are judged. `, h('a', {href: to('/review', {mission})}, 'Look for more'), '.');
}

function look() {
  if (view && view.mode !== 'look') {
    view.mode = 'look';
    fill(view.bar, buttons());
    view.bar.querySelector('button').focus();
  }
}

function reject() {
  if (!view.context.editor) {
    return;
  }
  view.mode = 'reason';
  fill(
    view.bar,
    h(
      'p',
      {class: 'buttons', role: 'group', 'aria-label': 'Why it is rejected'},
      h('strong', {}, 'Why is it wrong?'),
      REASONS.map((why, index) => button(String(index + 1), why, () => decide('reject', {why}))),
      button('Esc', 'Leave', look),
    ),
  );
  fill(status, `Why? ${REASONS.map((why, index) => `${index + 1} ${why}`).join(', ')}`);
}

async function correct() {
  const {current, context, claim} = view;
  if (!context.editor || view.mode === 'form' || !claim) {
    return;
  }
  view.mode = 'form';
  const form = await correction({claim: current.claim, kind: current.kind, row: claim.fields, at: context.at, done: (result) => settle(current, result), leave: look});
  fill(view.bar, form);
  form.querySelector('input, select').focus();
}

function keys() {
  help = !help;
  again();
}

async function move(by) {
  const {rows} = queue;
  const place = rows.indexOf(view.current) + by;
  if (!rows[place] && by > 0) {
    await sending(part);
  }
  if (rows[place]) {
    go({claim: rows[place].claim});
    fill(status, `${oneLine(rows[place].quote)}: ${rows[place].sentence}`);
  } else if (by < 0 || !queue.next) {
    fill(status, by > 0 ? 'This is the last claim of the queue.' : 'This is the first claim of the queue.');
  }
}

async function decide(act, more = {}) {
  const {current, context} = view;
  if (context.editor) {
    await sending(async () => settle(current, await judge(current.claim, act, {at: context.at, ...more})));
  }
}

/** After a judgement: what it changed stands there, and the next claim is on. */
async function settle(row, result) {
  last = {...result, quote: row.quote.trim()};
  judged.set(row.claim, result);
  order.push(row);
  reports.delete(row.report_id);
  await lengthen(() => queue.rows.slice(queue.rows.indexOf(row)).some(({claim}) => !judged.has(claim)));
  const following = next(queue.rows.indexOf(row));
  fill(status, told(result), following ? ` Next: ${oneLine(following.quote)}: ${following.sentence}` : ' That was the last one.');
  show(following ? following.claim : 'done');
}

async function undo() {
  const row = order.at(-1);
  if (!row) {
    fill(status, 'Nothing was judged here yet.');
    return;
  }
  await sending(async () => {
    const result = await judge(row.claim, 'undo', {at: asked().at ?? row.asked});
    order.pop();
    const before = order.findLast(({claim}) => claim === row.claim);
    if (!before) {
      judged.delete(row.claim);
    }
    reports.delete(row.report_id);
    last = {...result, quote: row.quote.trim()};
    fill(status, told(result));
    show(row.claim);
  });
}

function show(claim) {
  if (asked().claim === claim) {
    again();
  } else {
    go({claim});
  }
}

/** One at a time: a key that is pressed meanwhile is meant for what is not there yet. */
async function sending(work) {
  if (busy) {
    return;
  }
  busy = true;
  const key = document.activeElement?.dataset?.key;
  try {
    await work();
    refocus(key);
  } catch (error) {
    if (view) {
      fill(view.problem, error.message);
      view.problem.hidden = false;
    } else {
      fill(status, error.message);
    }
  } finally {
    busy = false;
  }
}

/** Who works with buttons finds the same one under the finger again. */
function refocus(key) {
  if (!key) {
    return;
  }
  const before = view?.bar;
  const wait = setInterval(() => {
    if (view?.bar !== before && view?.bar.isConnected) {
      clearInterval(wait);
      (view.bar.querySelector(`[data-key="${key}"]`) ?? view.bar.querySelector('button'))?.focus({preventScroll: true});
    }
  }, 20);
  setTimeout(() => clearInterval(wait), 5000);
}
