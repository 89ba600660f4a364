import {page} from '../page.js';
import {ask, askAll} from '../api.js';
import {to} from '../address.js';
import {h} from '../dom.js';
import {folded} from '../fold.js';
import {arithmetic, matter} from '../formula.js';
import {passage, passages} from '../passages.js';
import {choices, turn} from '../tabs.js';
import {downloads} from '../table.js';
import {FINDINGS} from '../terms.js';
import {leaves, tree} from '../tree.js';
import {count, day, number} from '../words.js';

const ORDER = Object.keys(FINDINGS);
const FIELDS = 'id,type,day,claims,sentence,formula,rule';

/** More are folded: the first are what a reader came for. */
const AT_FIRST = 200;

page(async (context) => {
  const {asked: {type, finding}, base} = context;
  const rows = await askAll('findings', {...base, fields: FIELDS}, context);
  const open = finding && rows.find(({id}) => id.startsWith(finding));
  const wanted = type && !(open && open.type !== type) ? rows.filter((row) => row.type === type) : rows;
  context.cite((open ? [open] : wanted).flatMap(({claims}) => claims));
  const types = ORDER.filter((each) => rows.some((row) => row.type === each));
  const body = open && (await opened(open, context));
  if (open) {
    requestAnimationFrame(() => inSight(document.getElementById(open.id)));
  }
  return [
    h('p', {class: 'lead'}, lead(rows, context)),
    finding && !open && h('p', {class: 'problem', role: 'alert'}, `On ${day(context.at)} there is no such finding. It may stand on another day: a finding is of the day asked about.`),
    rows.length > 0 &&
      choices({
        name: 'type',
        label: 'Types of findings',
        drops: ['finding'],
        items: [
          {value: '', label: 'All', count: rows.length},
          ...types.map((each) => ({value: each, label: FINDINGS[each][0], count: rows.filter((row) => row.type === each).length, says: FINDINGS[each][1]})),
        ],
      }),
    type && FINDINGS[type] && h('p', {class: 'small', id: 'meaning'}, FINDINGS[type][1]),
    list([...wanted].sort(byWeight), (row) => article(row, row === open ? body : null), open),
    rows.length > 0 && downloads({name: 'findings', parameters: {...base, type}}),
    !type && rows.length > 0 && meanings(types),
  ];
});

/** All of them, the first ones at once. */
function list(rows, made, open) {
  const rest = rows.slice(AT_FIRST);
  return [
    rows.slice(0, AT_FIRST).map(made),
    rest.length > 0 && folded({class: 'rest', summary: `${number(rest.length)} more`, many: rest.length, make: () => rest.map(made), open: rest.includes(open)}),
  ];
}

/** Who comes by a link sees what it is about. */
function inSight(element) {
  const top = element?.getBoundingClientRect().top;
  if (top !== undefined && (top < 0 || top > innerHeight * 0.7)) {
    element.scrollIntoView({block: 'start'});
  }
}

/** What is in conflict first; within a type by day. */
function byWeight(one, other) {
  return ORDER.indexOf(one.type) - ORDER.indexOf(other.type) || (one.day ?? '').localeCompare(other.day ?? '');
}

function lead(rows, {at}) {
  if (rows.length === 0) {
    return `Nothing is found by ${day(at)} that does not add up, and nobody says otherwise.`;
  }
  const apart = rows.filter(({type}) => ['real', 'arithmetic', 'limit', 'denial', 'stale'].includes(type)).length;
  return `By ${day(at)} the books find ${count(rows.length, 'thing')}: ${apart === 0 ? 'none' : apart} in conflict, the others differ in what they count, or follow from several sentences. Numbers are reported as they are, never mended.`;
}

function article(row, body) {
  const [name] = FINDINGS[row.type];
  const apart = ['real', 'arithmetic', 'limit', 'denial', 'stale'].includes(row.type);
  return h(
    'article',
    {class: 'finding', id: row.id, 'data-open': body ? true : null},
    h(
      'p',
      {class: 'head'},
      h('span', {class: apart ? 'badge warn' : 'badge'}, name),
      row.day && h('span', {}, day(row.day)),
      h('span', {}, count(row.claims.length, 'sentence')),
    ),
    h('h2', {class: 'said'}, turn({finding: body ? null : row.id}, {id: `open-${row.id}`, 'aria-expanded': String(Boolean(body))}, row.sentence)),
    body,
  );
}

async function opened(row, context) {
  const {rows: [derivation]} = await ask('why', {claim: row.id, ...context.base}, context);
  const places = await passages([...row.claims, ...leaves(derivation).map(({id}) => id)], context);
  const sides = row.claims.map((id) => places.get(id)).filter(Boolean);
  return [
    row.formula && [h('h3', {}, 'The arithmetic'), arithmetic(row.formula, sides.filter(({kind}) => kind === 'figure'), row)],
    h('h3', {}, row.claims.length > 1 ? 'The sentences, side by side' : 'The sentence'),
    h('div', {class: 'sides'}, sides.map((side) => passage(side, h('h4', {}, matter(side))))),
    h('h3', {}, 'Why it is found'),
    h('p', {}, `${FINDINGS[row.type][1]} ${derivation.says ?? ''}`, ' ', h('span', {class: 'badge'}, `rule ${row.rule}`)),
    derivation.from.length > 0 && h('details', {}, h('summary', {}, 'How it came about, step by step'), tree(derivation, places)),
    h('p', {class: 'small'}, h('a', {href: to('/findings', {finding: row.id})}, 'Link to this finding'), ' · ', h('a', {href: to('/why', {claim: row.id})}, 'its derivation on a page')),
  ];
}

function meanings(types) {
  return h(
    'details',
    {class: 'twin'},
    h('summary', {}, 'What the types mean'),
    h('dl', {class: 'facts'}, types.map((each) => [h('dt', {}, FINDINGS[each][0]), h('dd', {}, FINDINGS[each][1])])),
  );
}
