// What stands beside the numbers: findings, tasks, limits in force, what is next, and what is not known.
import {to} from '../address.js';
import {h} from '../dom.js';
import {evidence} from '../evidence.js';
import {folded} from '../fold.js';
import {count, plain, when} from '../words.js';
import {place, upper} from './words.js';

const SHOWN = 6;

/** Which findings a reader wants to know of first. */
const WEIGHT = ['real', 'denial', 'limit', 'arithmetic', 'scope', 'stale', 'component', 'definition', 'derived', 'rung', 'time', 'rounding'];
const TYPES = {
  real: 'they disagree',
  denial: 'it is denied',
  limit: 'a task against a limit',
  arithmetic: 'it does not add up',
  scope: 'a part, not another count',
  stale: 'an old number',
  component: 'another force',
  definition: 'another definition',
  derived: 'what follows',
  rung: 'allowed, not there',
  time: 'a plan',
  rounding: 'the same, rounded',
};

/** The findings that rest on a claim of these rows, those of the day asked and before, the weightiest first. */
export function bearing(findings, rows, at) {
  const claims = new Set(rows.flatMap((row) => [...row.claims, ...row.dissent.map(({claim}) => claim)]));
  return findings
    .filter((finding) => (!finding.day || finding.day <= at) && finding.claims.some((id) => claims.has(id)))
    .sort((one, other) => WEIGHT.indexOf(one.type) - WEIGHT.indexOf(other.type) || (other.day ?? '').localeCompare(one.day ?? ''));
}

/** The first few findings, with the way to all. */
export function findings(found) {
  return panel(
    'findings',
    'What to know about these numbers',
    found.slice(0, 5),
    (finding) =>
      h('li', {}, h('span', {class: `badge ${finding.type === 'derived' ? 'strong' : 'warn'}`}, TYPES[finding.type] ?? finding.type), ' ', h('a', {class: 'plain', href: to('/findings', {finding: finding.id})}, finding.sentence)),
    found.length > 5 && h('p', {class: 'small'}, h('a', {href: to('/findings')}, `All findings (${found.length} bear on these numbers)`)),
    'No contradiction and nothing to add up is known of these numbers.',
  );
}

/** Tasks, limits, what is next, what is not known, as panels; those without rows say so in a line. */
export function panels(rows) {
  const of = (...kinds) => rows.filter(({kind}) => kinds.includes(kind));
  const known = ['figure', 'task', 'limit', 'unknown', 'dispute', 'relation'];
  return [
    panel('next', 'What is next', rows.filter(({kind}) => !known.includes(kind)), next, null, 'Nothing is expected on a known day.'),
    panel('unknowns', 'Not known, or said not to be so', of('unknown', 'dispute'), open, null, 'Nothing is said to be unknown.'),
    panel('limits', 'Limits in force', byType(of('limit')), group, null, 'No limits are known.'),
    panel('tasks', 'What they do', byType(of('task')), group, null, 'No tasks are known.'),
    of('relation').length > 0 && panel('separate', 'Not to be added', of('relation'), open, null),
  ];
}

function panel(id, title, items, node, more, empty) {
  const list = (some) => h('ul', {class: 'told'}, some.map(node));
  return h(
    'section',
    {class: 'panel', id},
    h('h2', {}, title),
    items.length === 0 && h('p', {class: 'nothing'}, empty),
    items.length > 0 && list(items.slice(0, SHOWN)),
    items.length > SHOWN && folded({summary: `${items.length - SHOWN} more`, many: items.length - SHOWN, make: () => list(items.slice(SHOWN))}),
    more,
  );
}

/** One line a type, so that ten reports of one limit are one limit. */
function byType(rows) {
  return [...Map.groupBy(rows, ({type}) => type)];
}

function group([type, all]) {
  const summary = [h('strong', {}, upper(plain(type))), ' ', h('span', {class: 'small'}, gist(all))];
  return h('li', {}, folded({summary, many: all.length, make: () => all.map((row) => evidence({...row, id: row.claims[0]}))}));
}

function gist(rows) {
  const states = [...new Set(rows.map(({state}) => plain(state)).filter(Boolean))];
  const places = [...new Set(rows.flatMap(({places}) => places))].map(place);
  return [states.join(', '), places.slice(0, 3).join(', '), rows.length > 1 && count(rows.length, 'statement')].filter(Boolean).join(' · ');
}

function next(row) {
  return h('li', {}, h('strong', {}, when(row.at)), ' ', h('span', {class: 'badge'}, plain(row.type ?? row.kind)), evidence({...row, id: row.claims[0]}));
}

function open(row) {
  return h('li', {}, evidence({...row, id: row.claims[0]}));
}
