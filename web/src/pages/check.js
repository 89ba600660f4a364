import {page} from '../page.js';
import {ask} from '../api.js';
import {go, to} from '../address.js';
import {h} from '../dom.js';
import {evidence, marked} from '../evidence.js';
import {downloads} from '../table.js';
import {turn} from '../tabs.js';
import {figure, joined, VERDICTS} from '../terms.js';
import {count, day, number, plain, readable, span, when} from '../words.js';

const EXAMPLES = ['5,900 troops in Texas', '2,100 National Guard troops at the border', '4,000 Guard members are at the border'];

page(async (context) => {
  const {asked: {text}, base} = context;
  if (!text) {
    return [form(''), h('p', {class: 'nothing'}, 'For example: ', EXAMPLES.map((example, index) => [index > 0 && ' · ', turn({text: example}, {id: `example-${index}`}, example)]))];
  }
  const parameters = {text, ...base};
  const {rows} = await ask('check', parameters, context);
  context.cite(rows.flatMap((row) => [...row.for, ...row.against, ...row.near].map(({id}) => id)));
  return [
    form(text),
    rows.length === 0 && h('p', {class: 'nothing'}, 'This sentence holds no figure that could be checked. Write one with a number, such as “5,900 troops in Texas”.'),
    rows.map((row) => verdict(row, text)),
    rows.length > 0 && downloads({name: 'check', parameters}),
  ];
});

function form(text) {
  const send = (form) => go({text: form.elements.text.value.trim() || null});
  return h(
    'form',
    {
      class: 'check-form',
      onsubmit: (event) => {
        event.preventDefault();
        send(event.target);
      },
    },
    h('label', {for: 'sentence'}, 'A sentence with a number, as somebody says it'),
    h('textarea', {
      id: 'sentence',
      name: 'text',
      rows: 2,
      value: text,
      onkeydown: (event) => {
        if (event.key === 'Enter' && !event.shiftKey) {
          event.preventDefault();
          send(event.target.form);
        }
      },
    }),
    h('button', {type: 'submit', class: 'chief'}, 'Check'),
  );
}

function verdict(row, text) {
  const [name, meaning] = VERDICTS[row.answer] ?? [plain(row.answer), ''];
  return h(
    'section',
    {class: 'panel', 'data-answer': row.answer},
    h('p', {class: 'small'}, marked(text, row.quote)),
    h('h2', {class: 'verdict'}, h('span', {'aria-hidden': 'true'}, {supported: '✓ ', contradicted: '✗ ', 'not-known': '? '}[row.answer] ?? '≈ '), name),
    h('p', {class: 'lead'}, readable(row.words)),
    h('p', {class: 'small'}, meaning),
    h(
      'dl',
      {class: 'facts'},
      fact('Read as', [`${row.approximate ? 'about ' : ''}${joined(span(row.stated_low, row.stated_low, row.stated_high, row.unit === 'person' ? null : row.unit), figure({...row, type: row.subject, state: row.rung ?? row.status}, {valued: true}))}`, row.at && `, ${when(row.at)}`]),
      fact(
        'Best known of just that',
        row.best !== null && [
          h('strong', {}, number(row.best, row.unit === 'person' ? null : row.unit)),
          row.low !== row.high && ` (${span(row.low, null, row.high)})`,
          row.best_at && ` of ${when(row.best_at)}`,
          row.age_days > 0 && `, ${count(row.age_days, 'day')} before`,
          row.cell && [' · ', h('a', {href: to('/why', {claim: row.cell, at: row.asked})}, 'how that came about')],
        ],
      ),
      fact('Mission', row.mission && plain(row.mission)),
    ),
    side('Sentences for it', row.for, 'no sentence of just that bears it out'),
    side('Sentences against it', row.against, 'no sentence of just that excludes it'),
    row.near.length > 0 && side('Near: what is said of something else', row.near),
    row.follows.length > 0 && [
      h('h3', {}, 'What follows from several sentences'),
      h('ul', {}, row.follows.map((each) => h('li', {}, each.sentence, each.formula && [' ', h('code', {}, each.formula)], ' ', h('a', {href: to('/findings', {finding: each.id})}, 'open the finding')))),
    ],
  );
}

function fact(name, value) {
  return value ? [h('dt', {}, name), h('dd', {}, value)] : null;
}

function side(title, claims, none) {
  return [
    h('h3', {}, claims.length > 0 ? `${title} (${claims.length})` : title),
    claims.length === 0 && h('p', {class: 'nothing'}, `${none.charAt(0).toUpperCase()}${none.slice(1)}.`),
    claims.map((claim) => h('div', {}, claim.differs_in?.length > 0 && h('p', {class: 'small'}, 'Differs in: ', claim.differs_in.map((each) => h('span', {class: 'badge'}, differing(each)))), evidence(claim))),
  ];
}

function differing(dimension) {
  return {rung: 'stage (planned, allowed, there)', reading: 'a change or a level', component: 'force', service: 'service', 'duty-status': 'duty status', mission: 'mission', place: 'place', scope: 'which part', time: 'day'}[dimension] ?? plain(dimension);
}
