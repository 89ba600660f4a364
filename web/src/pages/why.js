import {page} from '../page.js';
import {ask} from '../api.js';
import {go, to} from '../address.js';
import {h} from '../dom.js';
import {matter} from '../formula.js';
import {opening, passages} from '../passages.js';
import {table} from '../table.js';
import {capital, figure, kind, relation, task, limit, rung} from '../terms.js';
import {leaves, tree} from '../tree.js';
import {count, day, number, plain, readable, when} from '../words.js';

const DERIVED = /^[kn][0-9a-f]/;

const ATTRIBUTES = {
  quantity: 'How many',
  unit: 'Counted in',
  subject: 'What is counted',
  noun: 'The counted noun',
  reading: 'How the number is meant',
  status: 'How it stands',
  rung: 'Step of the ladder',
  component: 'Component',
  service: 'Service',
  duty_status: 'Duty status',
  places: 'Where',
  at: 'When it holds',
  when: 'When',
  source: 'Who says so',
  mission: 'Mission',
  scope: 'Which part',
  kind: 'Kind of statement',
  type: 'What it is about',
  state: 'How it stands',
  modality: 'How firm',
  by: 'Who does it',
  for: 'For whom',
  judgement: 'What people say',
};

page(async (context) => {
  const {claim} = context.asked;
  if (!claim) {
    return asking();
  }
  return DERIVED.test(claim) ? derivation(claim, context) : reading(claim, context);
}, {controls: ['at', 'known']});

function asking() {
  return [
    h('p', {class: 'lead'}, 'Why does a number stand as it does? Every figure, statement, answer and finding has an id; this page shows the words and the rules that made it.'),
    form(''),
    h('p', {class: 'small'}, 'Ids stand behind the links “why read so” on the other pages.'),
  ];
}

function form(claim) {
  return h(
    'form',
    {
      class: 'filters',
      onsubmit: (event) => {
        event.preventDefault();
        go({claim: event.target.elements.claim.value.trim() || null});
      },
    },
    h('label', {}, 'The id of a claim, an answer or a finding', h('input', {name: 'claim', id: 'claim', value: claim, autocomplete: 'off', spellcheck: 'false'})),
    h('button', {type: 'submit'}, 'Show'),
  );
}

async function derivation(id, context) {
  const {rows: [row]} = await ask('why', {claim: id, mission: context.asked.mission, at: context.at, known: context.known}, context);
  const ends = leaves(row);
  const places = await passages(ends.map(({id: end}) => end), context);
  context.cite(ends.map(({id: end}) => end));
  return [
    h('p', {class: 'lead'}, readable(row.what)),
    h(
      'p',
      {class: 'small'},
      `${id.startsWith('n') ? 'A finding' : 'An answer'} of ${day(context.at)}, resting on ${count(new Set(ends.map(({id: end}) => end)).size, 'sentence')}. `,
      id.startsWith('n') && h('a', {href: to('/findings', {finding: id})}, 'Among the findings'),
    ),
    h('h2', {}, 'How it came about'),
    tree(row, places),
  ];
}

async function reading(id, context) {
  const {rows} = await ask('why', {claim: id, known: context.known}, context);
  const whole = rows[0]?.claim ?? id;
  const place = (await passages([whole], context)).get(whole);
  context.cite([whole]);
  if (!place) {
    return h('p', {class: 'nothing'}, 'Of this claim no sentence is known.');
  }
  const grounds = rows.filter(({attribute}) => attribute !== 'judgement');
  const judgements = rows.filter(({attribute}) => attribute === 'judgement');
  const numbered = new Map();
  for (const ground of grounds) {
    const key = `${ground.begin}-${ground.end}`;
    if (ground.begin !== null && !numbered.has(key)) {
      numbered.set(key, numbered.size + 1);
    }
  }
  return [
    h('p', {class: 'lead'}, `${matter(place)}${place.kind === 'figure' ? `: “${place.quote}”` : ''}`),
    h('blockquote', {class: 'read'}, spelled(place, numbered)),
    h(
      'p',
      {},
      h('strong', {}, place.source),
      place.outlet && place.outlet !== place.source && ` in ${place.outlet}`,
      (place.said ?? place.published) && `, ${day(place.said ?? place.published)}`,
      ' · ',
      opening(place, 'open in the report'),
      place.block !== 'body' && h('span', {class: 'small'}, ` · stands in a ${place.block}`),
    ),
    judgements.length > 0 && [h('h2', {}, 'What people say of it'), h('ul', {}, judgements.map(({value, says}) => h('li', {}, h('strong', {}, capital(plain(value))), says && `: ${says}`)))],
    h('h2', {}, 'Read as'),
    table(
      [
        {label: 'Words', numeric: true, value: (row) => (row.begin === null ? '' : h('span', {class: 'badge'}, String(numbered.get(`${row.begin}-${row.end}`))))},
        {label: 'What', value: (row) => h('strong', {}, ATTRIBUTES[row.attribute] ?? capital(plain(row.attribute.replaceAll('_', '-'))))},
        {label: 'Read as', value: (row) => value(row, place)},
        {
          label: 'From the words',
          value: (row) => row.quote && [`“${row.quote}”`, outside(row, place) && h('div', {class: 'small'}, row.begin < place.sentence_begin ? 'of an earlier sentence' : 'of a later sentence')],
        },
        {label: 'By the rule', wide: true, value: (row) => [row.says ?? '', h('div', {class: 'small'}, h('code', {}, row.rule))]},
        {label: 'Also considered', value: (row) => row.considered ?? ''},
      ],
      grounds,
      {from: {name: 'why', parameters: {claim: whole, known: context.known}}},
    ),
  ];
}

function outside({begin, end}, place) {
  return end <= place.sentence_begin || begin >= place.sentence_end;
}

function value({attribute, value: of}, place) {
  if (of === null) {
    return h('span', {class: 'small'}, 'not told');
  }
  switch (attribute) {
    case 'quantity':
      return of.replace(/\d+(\.\d+)?/g, (digits) => number(Number(digits)));
    case 'unit':
      return of === 'person' ? 'people' : of === 'item' ? 'pieces' : of;
    case 'at':
    case 'when':
    case 'from':
    case 'to':
      return when(of);
    case 'status':
    case 'rung':
      return rung(of);
    case 'reading':
      return {level: 'how many there are', increase: 'how many more', decrease: 'how many fewer', rate: 'so many in a time', cumulative: 'in all so far', share: 'a part of a whole'}[of] ?? plain(of);
    case 'kind':
      return kind(of);
    case 'type':
      return place.kind === 'task' || place.kind === 'progress' ? task(of) : place.kind === 'limit' ? limit(of) : place.kind === 'relation' ? relation(of) : plain(of);
    case 'component':
      return figure({type: '', component: of}).trim();
    case 'places':
    case 'source':
      return of;
    default:
      return plain(of);
  }
}

/** The sentence in pieces, each with the numbers of the attributes that its words gave. */
function spelled({sentence, sentence_begin: start, begin, end}, numbered) {
  const spans = [...numbered].map(([key, number]) => {
    const [from, until] = key.split('-').map(Number);
    return {from: from - start, until: until - start, number};
  });
  const cuts = new Set([0, sentence.length, begin - start, end - start]);
  for (const {from, until} of spans) {
    cuts.add(from).add(until);
  }
  const borders = [...cuts].filter((cut) => cut >= 0 && cut <= sentence.length).sort((a, b) => a - b);
  return borders.slice(0, -1).map((from, index) => {
    const until = borders[index + 1];
    const words = sentence.slice(from, until);
    const gives = spans.filter((each) => each.from <= from && each.until >= until);
    const claimed = begin - start <= from && end - start >= until;
    const ends = gives.filter((each) => each.until === until).map(({number}) => number);
    if (gives.length === 0 && !claimed) {
      return words;
    }
    return h('span', {class: `${gives.length > 0 ? 'word' : ''}${claimed ? ' claimed word' : ''}`.trim()}, words, ends.length > 0 && h('sup', {}, ends.join(' ')));
  });
}
