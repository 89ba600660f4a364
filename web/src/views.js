// The views of a mission's course besides the timeline itself: each a table of its list, with the sentences.
import {to} from './address.js';
import {ask} from './api.js';
import {chart} from './chart.js';
import {h} from './dom.js';
import {evidence} from './evidence.js';
import {counted, strips, what, LEGEND} from './lagstrip.js';
import {table} from './table.js';
import {capital, doer, happening, kind, limit, relation, rung, task, FIRMNESS} from './terms.js';
import {count, day, plain, span, when} from './words.js';

const WORDS = {label: 'In whose words', wide: true, value: (row) => evidence(row)};
const place = (row) => row.places.join(', ');

/** The views, the first of which the page draws itself. */
export const VIEWS = [
  {value: '', label: 'Course'},
  {value: 'requests', label: 'Requests', show: requests},
  {value: 'limits', label: 'Limits', show: limits},
  {value: 'tasks', label: 'Tasks', show: tasks},
  {value: 'chain', label: 'Chain of command', show: chain},
  {value: 'unknowns', label: 'Not known', show: unknowns},
  {value: 'costs', label: 'Costs', show: (context) => amounts(context, 'costs')},
  {value: 'flows', label: 'People on the move', show: (context) => amounts(context, 'flows')},
  {value: 'lags', label: 'Delays', show: lags},
];

async function asked(context, name) {
  const {rows} = await ask(name, context.base, context);
  context.cite(rows.flatMap(({id, claims}) => claims ?? [id]));
  return {rows, from: {name, parameters: context.base}};
}

async function requests(context) {
  const {rows, from} = await asked(context, 'requests');
  return [
    h('p', {class: 'lead'}, 'Who asked for support, what was decided, and what came of it: every statement about one request is joined into one life.'),
    rows.length === 0 && h('p', {class: 'nothing'}, `No request is known by ${day(context.at)}.`),
    rows.map((row) =>
      h(
        'article',
        {class: 'panel', id: `request-${row.request}`},
        h('h2', {}, requestTitle(row)),
        h(
          'dl',
          {class: 'facts'},
          fact('Stands', capital(plain(row.state)) + (row.when ? `, ${when(row.when)}` : '')),
          fact('Asked by', row.requester),
          fact('Decided by', [row.decider, row.capacity].filter(Boolean).join(', ')),
          fact('Asked for', [...row.items, ...row.numbers].join('; ')),
          fact('For how long', row.periods.join('; ')),
          fact('Where', row.places.join(', ')),
          fact('Judged by', row.criteria.join(', ')),
          fact('Found', row.findings.join('; ')),
          fact('Reasons', row.reasons.join('; ')),
        ),
        h(
          'ol',
          {class: 'life'},
          row.steps.map((step) =>
            h(
              'li',
              {},
              h('strong', {}, capital(plain(step.state))),
              ` · ${step.when ? when(step.when) : 'no day told'}${step.firmness === 'actual' ? '' : ` · ${FIRMNESS[step.firmness]}`}`,
              step.item && ` · ${step.item}`,
              evidence(step),
            ),
          ),
        ),
      ),
    ),
    rows.length > 0 && table([{label: 'Request', value: requestTitle}, {label: 'Stands', value: (row) => capital(plain(row.state))}, {label: 'Steps', numeric: true, value: (row) => row.steps.length}], rows, {caption: 'All requests', from}),
  ];
}

function requestTitle(row) {
  const who = row.requester ?? 'Somebody not named';
  return `${capital(who)} ${row.items.length > 0 ? `asks for ${row.items[0]}` : row.type === 'extension' ? 'asks for more time' : 'asks for support'}`;
}

function fact(name, value) {
  return value ? [h('dt', {}, name), h('dd', {}, value)] : null;
}

async function limits(context) {
  const {rows, from} = await asked(context, 'limits');
  return [
    h('p', {class: 'lead'}, 'What the forces may not do, or only in some way; whom that binds, from when to when, and whether it was relaxed.'),
    table(
      [
        {label: 'Limit', value: (row) => h('strong', {}, limit(row.type))},
        {label: 'Binds', value: (row) => row.binds ?? 'not said'},
        {label: 'Stands', value: (row) => h('span', {class: row.state === 'in-force' ? 'badge strong' : 'badge warn'}, plain(row.state))},
        {label: 'From', dated: true, value: (row) => day(row.from) || 'not said'},
        {label: 'Until', dated: true, value: (row) => day(row.to) || (row.current ? 'no end known' : 'not known')},
        WORDS,
      ],
      rows,
      {from, empty: `No limit is known by ${day(context.at)}.`},
    ),
  ];
}

async function tasks(context) {
  const {rows, from} = await asked(context, 'tasks');
  return [
    h('p', {class: 'lead'}, 'What the forces do or are to do, for whom, and how far it is.'),
    table(
      [
        {label: 'Task', value: (row) => h('strong', {}, task(row.type))},
        {label: 'Stands', value: (row) => [plain(row.state), row.firmness !== 'actual' && h('div', {class: 'small'}, FIRMNESS[row.firmness])]},
        {label: 'Day', dated: true, value: (row) => when(row.when) || `told ${day(row.said ?? row.published)}`},
        {label: 'For whom', value: (row) => row.for ?? ''},
        {label: 'Where', value: place},
        {
          label: 'In whose words',
          wide: true,
          value: (row) => [
            evidence(row),
            row.mentions.length > 0 && more(`${count(row.mentions.length, 'other statement')} of it`, row.mentions),
            row.otherwise.length > 0 && more('For somebody else', row.otherwise),
          ],
        },
      ],
      rows,
      {from, row: ({id}) => ({id: `task-${id}`}), empty: `No task is known by ${day(context.at)}.`},
    ),
  ];
}

function more(words, claims) {
  return h('details', {}, h('summary', {class: 'small'}, words), claims.map((claim) => evidence(claim)));
}

async function chain(context) {
  const {rows, from} = await asked(context, 'chain');
  return [
    h('p', {class: 'lead'}, 'Who is under whose command, part of what, based where, and what is said to be separate. The names are those of the sentences.'),
    table(
      [
        {label: 'Who', value: (row) => h('strong', {}, row.from ?? 'not named')},
        {label: 'Stands', value: (row) => (['negated', 'denied'].includes(row.modality) ? `not: ${relation(row.type)}` : relation(row.type))},
        {label: 'To whom', value: (row) => row.to ?? 'not named'},
        WORDS,
      ],
      rows,
      {from, empty: `Nothing is said of who commands whom by ${day(context.at)}.`},
    ),
  ];
}

async function unknowns(context) {
  const {rows, from} = await asked(context, 'unknowns');
  return [
    h('p', {class: 'lead'}, 'What is said not to be known, not to be decided, or not to be so; and whether a later report tells it.'),
    table(
      [
        {label: 'What', value: (row) => [h('strong', {}, capital(plain(row.type ?? ''))), h('div', {class: 'small'}, kind(row.kind))]},
        {label: 'Day', dated: true, value: (row) => day(row.said ?? row.published)},
        {
          label: 'Open',
          value: (row) =>
            row.settled_by ? [h('span', {class: 'badge strong'}, 'told later'), h('div', {class: 'small'}, `“${row.settled_by.quote}”, ${day(row.settled_by.stated)}`)] : h('span', {class: 'badge'}, 'open'),
        },
        {
          label: 'Puts in doubt',
          value: (row) => touched(row.touches),
        },
        WORDS,
      ],
      rows,
      {from, empty: 'Nothing is said not to be known.'},
    ),
  ];
}

function touched(claims) {
  const lines = claims.map(({id, quote, stated}) => h('div', {}, h('a', {href: to('/why', {claim: id})}, `“${quote}”`), stated && h('span', {class: 'small'}, ` ${day(stated)}`)));
  return claims.length > 3 ? h('details', {}, h('summary', {}, count(claims.length, 'claim')), lines) : lines;
}

async function amounts(context, name) {
  const {rows, from} = await asked(context, name);
  const lead = name === 'costs' ? 'What it costs, and who pays. Sums are not added up: they may overlap.' : 'People who cross, flee or are moved. Numbers are not added up: they may overlap.';
  return [
    h('p', {class: 'lead'}, lead),
    table(
      [
        {label: 'What', value: (row) => h('strong', {}, row.kind === 'figure' ? `${capital(row.value)}${suffix(row)}` : happening(row))},
        {label: 'Between', numeric: true, value: (row) => (row.kind === 'figure' && row.low !== row.high ? span(row.low, null, row.high, unit(row)) : '')},
        {label: 'How meant', value: (row) => [row.kind === 'figure' ? meaning(row.type) : 'in words', row.state && name === 'flows' && h('div', {class: 'small'}, rung(row.state))]},
        rows.some((row) => doer(row)) && {label: name === 'costs' ? 'Who pays' : 'Who', value: (row) => doer(row) ?? ''},
        rows.some((row) => row.places.length > 0 || row.from || row.to) && {label: 'Where', value: (row) => [place(row), row.from && h('div', {class: 'small'}, `from ${row.from}`), row.to && h('div', {class: 'small'}, `to ${row.to}`)]},
        {label: 'Day', dated: true, value: (row) => when(row.when) || `told ${day(row.said ?? row.published)}`},
        WORDS,
      ].filter(Boolean),
      rows,
      {from, empty: name === 'costs' ? 'No costs are known.' : 'Nothing is known of people on the move.'},
    ),
  ];
}

function meaning(reading) {
  return {level: 'there were', increase: 'more', decrease: 'fewer', rate: 'a rate', cumulative: 'in all', share: 'a share'}[reading] ?? plain(reading);
}

function unit({unit: of}) {
  return of === 'person' || of === 'item' ? null : of;
}

/** The unit, where the words of the quantity do not have it. */
function suffix(row) {
  const of = unit(row);
  return !of || of === 'USD' || of === 'percent' || row.value.includes(of) ? '' : ` (${of})`;
}

async function lags(context) {
  const {rows, from} = await asked(context, 'lags');
  const drawn = counted(rows).slice(0, 25);
  const width = Math.min(900, Math.max(330, document.getElementById('content').clientWidth));
  return [
    h('p', {class: 'lead'}, 'How many days passed from the decision, or from what was so, to what was said, published and known to this ledger.'),
    drawn.length > 0 &&
      chart({
        name: 'delays',
        title: 'From the day itself to the report',
        sentence: `The days are known of ${drawn.length} of ${count(rows.length, 'decision or figure', 'decisions and figures')}; the middle one took ${count(median(drawn), 'day')} to be published, the longest ${count(delay(drawn[0]), 'day')}.${learnt(rows)}`,
        svg: strips(drawn, width),
        legend: LEGEND,
        source: `Sources: ${[...new Set(drawn.map(({source}) => source))].slice(0, 6).join(', ')}.`,
      }),
    lagTable(rows, from),
  ];
}

/** How long after publication this ledger learnt of it. */
function learnt(rows) {
  const days = rows.map(({published_to_known: each}) => each).filter((each) => each !== null).sort((a, b) => a - b);
  return days.length === 0 ? '' : ` This ledger learnt of them ${count(days[0], 'day')}${days.at(-1) > days[0] ? ` to ${count(days.at(-1), 'day')}` : ''} after that.`;
}

function delay(row) {
  return row.valid_to_published ?? row.said_to_published;
}

function median(rows) {
  return delay(rows[Math.floor(rows.length / 2)]);
}

/** The days of the clocks, and how far they are apart. */
export function lagTable(rows, from) {
  const days = (value) => (value === null ? '' : count(value, 'day'));
  return table(
    [
      {label: 'What', value: (row) => h('strong', {}, what(row))},
      {label: 'The day itself', dated: true, value: (row) => day(row.valid_day) || 'not told'},
      {label: 'Said', dated: true, value: (row) => day(row.said_day) || 'not told'},
      {label: 'Published', dated: true, value: (row) => day(row.published_day) || 'not told'},
      {label: 'Known here', dated: true, value: (row) => day(row.known_day)},
      {label: 'To publication', numeric: true, value: (row) => days(delay(row))},
      {label: 'Then to this ledger', numeric: true, value: (row) => days(row.published_to_known)},
      WORDS,
    ],
    rows,
    {from, empty: 'Of nothing are the days known.'},
  );
}
