// The strengths as trees of whole and parts, like with like, each number a button that opens its sentences in place.
import {asked, note, to} from '../address.js';
import {ask} from '../api.js';
import {svgElement} from '../chart.js';
import {fill, h} from '../dom.js';
import {evidence} from '../evidence.js';
import {folded, oncePainted} from '../fold.js';
import {count, when} from '../words.js';
import {age, range, upper, value, voice, what, where} from './words.js';

const IN_PLACE = 'In place';

/** The other headings, in the order in which a reader asks; each says what stands under it. */
const GROUPS = [
  {title: 'Authorized', says: 'A ceiling: how many there may be, not how many there are.', of: plans('authorized')},
  {title: 'Ordered', of: plans('ordered')},
  {title: 'Planned', says: 'What was meant to be, not how many there are.', of: plans('planned')},
  {title: 'Asked for', of: plans('requested')},
  {title: 'On the way', of: beside('en-route')},
  {title: 'Held ready', of: beside('standby')},
  {title: 'Gone', of: beside('withdrawn')},
  {title: 'To be added or taken away', of: ({section}) => section === 'planned-changes'},
  {title: 'Added or taken away', of: ({section}) => section === 'changes'},
  {title: 'Held ready, on the way or gone', of: ({section}) => section === 'beside'},
  {title: 'Shares', of: ({section}) => section === 'shares'},
];

const SUBJECTS = ['troops', 'staff', 'units', 'people', 'casualties', 'materiel', 'works', 'progress', 'activity', 'distance', 'duration', 'money', 'other'];

const STANDINGS = {
  open: ['still open', ''],
  met: ['came about', 'strong'],
  missed: ['did not come about', 'warn'],
  overdue: ['day has passed, nothing known', 'warn'],
  'last-known': ['last known', ''],
  ended: ['mission had ended', ''],
};

/** So many stand there when the page is seen first. */
const SEEN_FIRST = 12;

/** Those in place. */
export function inPlace(rows, context) {
  const there = rows.filter(isInPlace);
  return there.length > 0 && section(IN_PLACE, null, there, context, SEEN_FIRST);
}

/** All other groups of strengths that have rows; troops, staff and units only. */
export function others(rows, context) {
  const left = new Set(rows.filter((row) => isForce(row) && !isOld(row) && !isInPlace(row)));
  const groups = GROUPS.map((group) => {
    const held = [...left].filter(group.of);
    held.forEach((row) => left.delete(row));
    return held.length > 0 && section(group.title, group.says, held, context);
  });
  const last = [...left].filter((row) => row.section === 'last-known');
  const old = rows.filter((row) => isForce(row) && isOld(row));
  return [
    groups,
    last.length > 0 && quiet('Last known, not reported since', 'last-known', last, context, !rows.some(isInPlace)),
    old.length > 0 && quiet('Old plans and changes', 'old', old, context, false),
  ];
}

/** What else is counted: people on the move, works, materiel, money. */
export function besides(rows, context) {
  const counted = rows.filter((row) => !isForce(row));
  return counted.length > 0 && quiet('What else is counted', 'else', counted, context, false);
}

function isInPlace(row) {
  return isForce(row) && row.section === 'there';
}

function isForce({subject}) {
  return subject === 'troops' || subject === 'staff' || subject === 'units';
}

/** A plan or change of long ago of which nothing is heard any more. */
function isOld({section, standing, age_days}) {
  return section !== 'there' && section !== 'last-known' && (standing === 'last-known' || (age_days > 120 && standing !== 'holds' && standing !== 'open'));
}

function plans(status) {
  return (row) => row.section === 'plans' && row.status === status;
}

function beside(status) {
  return (row) => row.section === 'beside' && row.status === status;
}

function section(title, says, rows, context, atFirst) {
  return h('section', {class: 'group'}, h('h3', {}, title), says && h('p', {class: 'small'}, says), tree(title, rows, context, atFirst));
}

/** Set apart, and opened on demand; the address says whether it is. */
function quiet(title, name, rows, context, open) {
  const held = rows.some(({cell}) => cell === asked().open);
  return folded({
    class: 'group quiet',
    open: open || held || asked().more === name,
    summary: [h('h3', {}, title), ' ', h('span', {class: 'small'}, count(rows.length, 'number'))],
    many: rows.length,
    make: () => tree(title, rows, context),
  });
}

/** Wholes with their parts beneath, the largest first; what is computed last. Where there are many wholes, some can wait. */
function tree(title, rows, context, atFirst = Infinity) {
  const cells = new Set(rows.map(({cell}) => cell));
  const most = Math.max(1, ...rows.filter(({unit}) => unit === 'person').map(({best, high}) => high ?? best ?? 0));
  const below = (parent) =>
    rows
      .filter((row) => (cells.has(row.parent) ? row.parent : null) === parent)
      .sort((one, other) => one.derived - other.derived || SUBJECTS.indexOf(one.subject) - SUBJECTS.indexOf(other.subject) || (other.best ?? 0) - (one.best ?? 0));
  const parts = (parent, depth) => {
    const held = below(parent);
    return held.length > 0 && h('ul', {class: 'parts'}, held.map((row) => item(row, most, depth, parts, context)));
  };
  const wholes = below(null);
  const items = (some) => some.map((row) => item(row, most, 0, parts, context));
  const list = h('ul', {class: 'strengths', 'aria-label': title}, items(wholes.slice(0, atFirst)));
  if (wholes.length > atFirst) {
    list.setAttribute('aria-busy', 'true');
    oncePainted(() => {
      list.append(...items(wholes.slice(atFirst)));
      list.removeAttribute('aria-busy');
    });
  }
  return list;
}

function item(row, most, depth, parts, context) {
  const sentences = h('div', {class: 'sentences', id: `of-${row.cell}`, hidden: true});
  const button = h(
    'button',
    {
      type: 'button',
      class: 'figure',
      'aria-expanded': 'false',
      'aria-controls': sentences.id,
      onclick: () => {
        const open = button.getAttribute('aria-expanded') === 'false';
        show(open);
        note({open: open ? row.cell : null});
      },
    },
    value(row),
    h('span', {class: 'unseen'}, ` ${what(row)}: its sentences`),
  );
  const show = (open) => {
    button.setAttribute('aria-expanded', String(open));
    sentences.hidden = !open;
    if (open && sentences.childElementCount === 0) {
      tell(row, sentences, context);
    }
  };
  if (asked().open === row.cell) {
    show(true);
  }
  return h(
    'li',
    {id: row.cell, class: row.derived && row.origins === 0 ? 'computed' : null},
    h('div', {class: `strength depth-${Math.min(depth, 4)}`}, words(row, depth), h('div', {class: 'best'}, button), bounds(row, most), day(row), who(row)),
    sentences,
    parts(row.cell, depth + 1),
  );
}

function words(row, depth) {
  const [standing, tone] = STANDINGS[row.standing] ?? [];
  const told = standing && !(row.standing === 'last-known' && row.section === 'last-known');
  return h(
    'div',
    {class: 'what'},
    depth > 0 && h('span', {class: 'unseen'}, 'of these: '),
    h('span', {class: 'name'}, what(row)),
    ' ',
    h('span', {class: 'where'}, where(row.places)),
    told && [' ', h('span', {class: `badge ${tone}`}, standing)],
    row.formula && row.origins === 0 && [' ', h('span', {class: 'badge'}, 'computed')],
  );
}

/** Low to high as a band with a stroke at the best, all of a group on one scale; in words besides. */
function bounds(row, most) {
  const {low, best, high, unit} = row;
  if (unit !== 'person') {
    return h('div', {class: 'bounds'}, h('span', {class: 'small'}, range(row)));
  }
  const x = (number) => Math.max(0, Math.min(120, (number / most) * 120));
  const [from, until] = [x(low ?? 0), x(high ?? most)];
  const bar = svgElement(
    'svg',
    {viewBox: '0 0 122 12', width: 122, height: 12, class: `bar ${row.component ?? 'other'}`, 'aria-hidden': 'true'},
    svgElement('line', {x1: 0, x2: 120, y1: 6, y2: 6, class: 'axis'}),
    svgElement('rect', {x: 0, y: 4.5, width: x(best), height: 3, class: 'size'}),
    svgElement('rect', {x: from, y: 2, width: Math.max(2, until - from), height: 8, class: high === null || low === null ? 'band open' : 'band'}),
    svgElement('line', {x1: x(best), x2: x(best), y1: 0, y2: 12, class: 'stroke'}),
  );
  return h('div', {class: 'bounds'}, bar, h('span', {class: 'small'}, range(row)));
}

function day(row) {
  return h('div', {class: 'day'}, row.at ? when(row.at) : 'no day told', h('span', {class: 'small'}, row.age_days === null ? '' : ` ${age(row.age_days)}`));
}

function who(row) {
  const origins = row.origins > 1 ? `${row.origins} independent voices` : row.reports > 1 ? `1 voice in ${row.reports} reports` : '';
  return h(
    'div',
    {class: 'who'},
    row.origins === 0 && row.derived ? h('span', {}, 'computed: ', h('code', {}, row.formula)) : upper(voice(row.source)),
    origins && h('span', {class: 'small'}, ` · ${origins}`),
    row.dissent.length > 0 &&
      h('div', {class: 'otherwise'}, row.dissent.slice(0, 3).map(({source, value}) => h('span', {class: 'badge warn'}, `${value}: ${source}`))),
  );
}

/** The sentences that the row rests on, and those that say otherwise; each opens in its report. */
async function tell(row, into, context) {
  const otherwise = [...row.dissent, ...row.apart];
  const links = h(
    'p',
    {class: 'small'},
    h('a', {href: to('/why', {claim: row.cell})}, 'Why this number'),
    isForce(row) && row.reading === 'level' && [' · ', h('a', {href: to('/series', {component: row.component, place: row.places.length === 1 ? row.places[0] : null})}, 'How it went over time')],
  );
  fill(into, row.formula && h('p', {class: 'small'}, row.origins === 0 ? 'Computed: ' : 'The middle of what is said: ', h('code', {}, row.formula)), evidence({...row, id: row.claims[0]}), links);
  const ids = [...row.claims, ...otherwise.map(({claim}) => claim)].slice(0, 40);
  const {rows} = await ask('reported', {mission: row.mission ?? context.mission, at: context.at, known: context.known, claims: ids.join(',')});
  const told = new Map(rows.map((each) => [each.id, each]));
  const all = (claims) => claims.map((id) => told.get(id)).filter(Boolean).map(evidence);
  const others = otherwise.map(({claim}) => claim);
  const against = all(others);
  const agreeing = all(row.claims.filter((id) => !others.includes(id)));
  fill(
    into,
    row.formula && h('p', {class: 'small'}, row.origins === 0 ? 'Computed: ' : 'The middle of what is said: ', h('code', {}, row.formula)),
    told.has(row.claims[0]) ? agreeing : evidence({...row, id: row.claims[0]}),
    against.length > 0 && [h('p', {class: 'small'}, 'Who says otherwise:'), against],
    links,
  );
}
