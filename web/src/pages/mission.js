// The record that people keep of a mission: what stands, and a form for each kind of entry.
import {asked, go, to} from '../address.js';
import {address, ask} from '../api.js';
import {h} from '../dom.js';
import {entryForm} from '../entry.js';
import {entriesByHand, origin} from '../hand.js';
import {manyForm} from '../many.js';
import {again, page} from '../page.js';
import {requestCard, STEPS} from '../requests.js';
import {rowDownloads} from '../rows.js';
import {table} from '../table.js';
import {day, number, plain, span, when} from '../words.js';

const FORCES = ['troops', 'staff', 'units'];

page(
  async (context) => {
    const isThere = context.ledger.missions.some(({mission}) => mission === context.mission);
    const known = await choices(context);
    return isThere ? record(context, known) : begin(context, known);
  },
  {empty: false},
);

/** What a form offers to choose from: what the ledger knows already. */
async function choices(context) {
  if (context.ledger.head === 0) {
    return {missions: [], places: [], types: {}, people: []};
  }
  const [figures, claims] = await Promise.all([
    ask('figures', {known: context.known, limit: 5000}, context),
    ask('claims', {known: context.known, limit: 5000}, context),
  ]);
  const types = {};
  for (const {kind, type} of claims.rows) {
    (types[kind] ??= new Set()).add(type);
  }
  return {
    missions: context.ledger.missions.map(({mission}) => mission),
    places: unique([...figures.rows, ...claims.rows].flatMap(({places}) => places ?? [])),
    types: Object.fromEntries(Object.entries(types).map(([kind, words]) => [kind, [...words].sort()])),
    people: unique(claims.rows.flatMap((row) => [row.by, row.decider, row.for])),
    claims: new Map(claims.rows.map((row) => [row.id, row])),
  };
}

function unique(words) {
  return [...new Set(words.filter(Boolean))].sort();
}

async function record(context, known) {
  const {base} = context;
  const [sitrep, picture, requests, tasks, limits, timeline, byHand] = await Promise.all([
    ask('sitrep', base, context),
    ask('picture', base, context),
    ask('requests', base, context),
    ask('tasks', base, context),
    ask('limits', base, context),
    ask('timeline', base, context),
    entriesByHand(context),
  ]);
  const orders = timeline.rows.filter((row) => row.kind === 'order' && (row.placed ?? row.published) <= base.at);
  const ahead = timeline.rows.filter((row) => row.kind === 'milestone' || (row.firmness !== 'actual' && row.placed >= base.at));
  const strengths = picture.rows.filter((row) => row.kind === 'figure' && FORCES.includes(row.subject) && !row.derived);
  context.cite(strengths.flatMap(({claims}) => claims));
  const sections = [
    {kind: 'request', title: 'Requests', one: 'a request', body: await requestList(requests.rows, context, known, byHand)},
    {kind: 'order', title: 'Orders', one: 'an order', body: orderTable(orders, base, byHand)},
    {kind: 'task', title: 'Tasks', one: 'a task', body: taskTable(tasks.rows, base, byHand)},
    {kind: 'limit', title: 'Limits', one: 'a limit', body: limitTable(limits.rows, base, byHand)},
    {kind: 'milestone', title: 'Milestones', one: 'a milestone', body: milestoneTable(ahead, base, byHand)},
    {kind: 'figure', title: 'Strengths', one: 'a strength', body: strengthTable(strengths, base, byHand)},
  ];
  return [
    situation(sitrep, context),
    h('nav', {class: 'jump', 'aria-label': 'Parts of the record'}, sections.map(({kind, title}) => h('a', {href: `#${kind}`}, title))),
    await Promise.all(sections.map((section) => part(section, context, known))),
    context.editor && others(context, known),
  ];
}

/** What the situation report begins with, and the report itself. */
function situation(sitrep, {base}) {
  const sentences = new Map(sitrep.references.map((each) => [each.number, each]));
  return h(
    'section',
    {class: 'panel situation', 'aria-labelledby': 'situation'},
    h('h2', {id: 'situation'}, 'Situation'),
    h('p', {class: 'small'}, sitrep.as_of),
    sitrep.headlines.length === 0
      ? h('p', {class: 'nothing'}, 'No strength in place is known.')
      : h(
          'ul',
          {class: 'headlines'},
          sitrep.headlines.map(({text, references}) =>
            h('li', {}, text, references.map((each) => [' ', h('a', {href: to('/why', {claim: sentences.get(each).claim}), title: sentences.get(each).sentence}, `[${each}]`)])),
          ),
        ),
    h(
      'p',
      {class: 'sitrep-links'},
      h('a', {href: address('sitrep', {...base, format: 'html'})}, 'Situation report, to read or print'),
      ' · ',
      h('a', {href: address('sitrep', {...base, format: 'markdown'}), download: `sitrep-${base.mission ?? 'muster'}-${base.at}.md`}, 'as Markdown'),
    ),
  );
}

/** A part of the record: what stands, and the form for one more. */
async function part({kind, title, one, body}, context, known) {
  const open = asked().enter === kind;
  return h(
    'section',
    {class: 'part', id: kind, 'aria-labelledby': `${kind}-title`},
    h('h2', {id: `${kind}-title`}, title),
    body,
    context.editor && [
      h(
        'button',
        {type: 'button', class: 'opens', 'aria-expanded': String(open), onclick: () => go({enter: open ? null : kind, about: null, step: null})},
        open ? `Do not enter ${one}` : `Enter ${one}`,
      ),
      open && (await opened(kind, context, known)),
    ],
  );
}

function opened(kind, context, known) {
  const initial = kind === 'request' ? {type: 'assistance', state: 'submitted'} : kind === 'figure' ? {subject: 'troops', rung: 'assigned'} : kind === 'limit' ? {state: 'in-force'} : {};
  return entryForm({kind, values: initial, known, mission: context.mission, done: entered});
}

/** What was added shows at once; the form stays, since entries come in numbers. */
function entered(answer) {
  if (answer.added > 0) {
    setTimeout(again, 900);
  }
}

async function requestList(rows, context, known, byHand) {
  if (rows.length === 0) {
    return h('p', {class: 'nothing'}, 'No request is known.');
  }
  const {about, step} = asked();
  const cards = rows.map(async (request) => {
    const open = about === request.request && STEPS[step] ? step : null;
    const form = open && context.editor ? await advance(request, STEPS[step], context, known) : null;
    return requestCard(request, {claims: known.claims, byHand, editor: context.editor, open, form});
  });
  return h('div', {class: 'requests'}, await Promise.all(cards));
}

/** The next entry on a request, with what is known of it filled in. */
function advance(request, {kind, values, fields, label}, context, known) {
  const prefilled = {
    ...values,
    about: request.request,
    ...(kind === 'request' && {type: request.type, decider: request.decider ?? '', capacity: request.capacity ?? ''}),
    ...(kind === 'request' && values.state === 'approved' && {item: request.items[0] ?? '', number: request.numbers[0] ?? ''}),
    ...(kind === 'task' && {places: request.places.join('; '), for: request.requester ?? ''}),
  };
  if (kind === 'request' && values.state !== 'approved') {
    delete prefilled.decider;
    delete prefilled.capacity;
  }
  return entryForm({kind, values: prefilled, fields, known, mission: context.mission, button: label, done: entered});
}

function orderTable(rows, base, byHand) {
  return [
    table(
      [
        {label: 'Day', value: (row) => when(row.day) || h('span', {class: 'small'}, 'day not said')},
        {label: 'Order', value: (row) => plain(row.type)},
        {label: 'How far', value: (row) => [plain(row.state), row.fate && h('span', {class: 'small'}, ` ${plain(row.fate)}`)]},
        {label: 'By', value: (row) => row.by ?? ''},
        {label: 'Where', value: (row) => row.places.join(', ')},
        {label: 'Rests on', wide: true, value: (row) => origin(row, byHand)},
      ],
      rows,
      {caption: `Orders told of by ${day(base.at)}`, empty: 'No order is known.'},
    ),
    rowDownloads('orders', rows),
  ];
}

function taskTable(rows, base, byHand) {
  return table(
    [
      {label: 'Task', value: (row) => plain(row.type)},
      {label: 'How far', value: (row) => [plain(row.state), row.firmness !== 'actual' && h('span', {class: 'small'}, ` ${plain(row.firmness)}`)]},
      {label: 'Where', value: (row) => row.places.join(', ')},
      {label: 'For', value: (row) => row.for ?? ''},
      {label: 'Of the day', value: (row) => when(row.when)},
      {label: 'Rests on', wide: true, value: (row) => origin(row, byHand)},
    ],
    rows,
    {caption: `How each task stands on ${day(base.at)}`, from: {name: 'tasks', parameters: base}, empty: 'No task is known.'},
  );
}

function limitTable(rows, base, byHand) {
  return table(
    [
      {label: 'Limit', value: (row) => plain(row.type)},
      {label: 'Binds', value: (row) => row.binds ?? ''},
      {label: 'Stands', value: (row) => [plain(row.state), row.in_force ? '' : h('span', {class: 'small'}, ' not now')]},
      {label: 'From', value: (row) => day(row.from)},
      {label: 'Until', value: (row) => day(row.to)},
      {label: 'Rests on', wide: true, value: (row) => origin(row, byHand)},
    ],
    rows,
    {caption: `How each limit stands on ${day(base.at)}`, from: {name: 'limits', parameters: base}, empty: 'No limit is known.'},
  );
}

function milestoneTable(rows, base, byHand) {
  return [
    table(
      [
        {label: 'Day', value: (row) => when(row.day) || day(row.placed)},
        {label: 'What', value: (row) => (row.kind === 'milestone' ? plain(row.type) : `${plain(row.kind)}: ${plain(row.type)}`)},
        {label: 'Where', value: (row) => row.places.join(', ')},
        {label: 'Stands', value: (row) => plain(row.fate ?? row.firmness)},
        {label: 'Rests on', wide: true, value: (row) => origin(row, byHand)},
      ],
      rows,
      {caption: `Milestones, and what else is expected from ${day(base.at)} on`, empty: 'Nothing is expected next.'},
    ),
    rowDownloads('milestones', rows),
  ];
}

function strengthTable(rows, base, byHand) {
  return [
    table(
    [
      {label: 'How many', numeric: true, value: (row) => number(row.best)},
      {label: 'Range', numeric: true, value: (row) => span(row.low, row.best, row.high)},
      {label: 'What', value: (row) => [plain(row.component === 'guard' ? 'National Guard' : row.component === 'active' ? 'active duty' : row.component), row.counted || row.subject, row.scope].filter(Boolean).join(' ')},
      {label: 'Where', value: (row) => row.places.join(', ')},
      {label: 'Step', value: (row) => plain(row.rung ?? row.status)},
      {label: 'Of the day', value: (row) => [when(row.at), row.standing === 'last-known' && h('span', {class: 'small'}, ' last known')]},
      {label: 'Rests on', wide: true, value: (row) => origin({...row, id: row.claims[0]}, byHand)},
    ],
    rows,
    {caption: `Strengths as of ${day(base.at)}, without what is only derived`, empty: 'No strength is known.'},
    ),
    rowDownloads('strengths', rows),
  ];
}

function others(context, known) {
  return h(
    'section',
    {class: 'part', id: 'many', 'aria-labelledby': 'many-title'},
    h('h2', {id: 'many-title'}, 'Many at once'),
    h('details', {}, h('summary', {}, 'Enter many from a CSV file'), manyForm({mission: context.mission, done: entered})),
    h('h2', {}, 'Another mission'),
    another(context, known),
  );
}

function another({ledger}) {
  const name = h('input', {id: 'new-mission', placeholder: 'river-watch', autocomplete: 'off'});
  return h(
    'form',
    {
      class: 'entry inline',
      'aria-label': 'Begin the record of a mission',
      onsubmit: (event) => {
        event.preventDefault();
        if (name.value.trim()) {
          go({mission: name.value.trim(), at: null, enter: 'request', about: null, step: null});
        }
      },
    },
    h('label', {for: 'new-mission'}, ledger.head === 0 ? 'The mission’s name' : 'Begin the record of'),
    name,
    h('button', {type: 'submit'}, 'Begin'),
  );
}

/** Of a mission of which nothing is known yet. */
async function begin(context, known) {
  const named = asked().mission;
  const kinds = [['request', 'a request'], ['order', 'an order'], ['task', 'a task'], ['limit', 'a limit'], ['milestone', 'a milestone'], ['figure', 'a strength']];
  const kind = kinds.find(([word]) => word === asked().enter)?.[0] ?? 'request';
  return [
    h('p', {class: 'lead'}, 'Keep the record of a mission of your own: what is asked for and decided, what the forces do and may not do, how many are where. Each entry keeps who entered it and what it rests on, and is answered beside what reports say.'),
    !named
      ? another(context)
      : context.editor && [
          h('h2', {}, `The first entry of ${named}`),
          h('p', {class: 'steps'}, kinds.map(([word, one]) => h('button', {type: 'button', 'aria-pressed': String(word === kind), onclick: () => go({enter: word}, {replace: true})}, `Enter ${one}`))),
          await opened(kind, {...context, mission: named}, known),
        ],
  ];
}
