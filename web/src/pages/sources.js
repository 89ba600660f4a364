import {page} from '../page.js';
import {ask} from '../api.js';
import {h} from '../dom.js';
import {passage, passages} from '../passages.js';
import {choices, turn} from '../tabs.js';
import {table} from '../table.js';
import {matter} from '../formula.js';
import {SORTS} from '../terms.js';
import {count, day} from '../words.js';

const SHOWN = 30;

const GROUPS = [
  {field: 'first_claims', label: 'Said first', says: 'Numbers that nobody had given before.'},
  {field: 'superseded_claims', label: 'Replaced', says: 'Numbers that this speaker has since replaced by another one.'},
  {field: 'contradicted_claims', label: 'Contradicted', says: 'Another speaker gives a number for the same thing and time that does not agree.'},
  {field: 'stale_claims', label: 'Out of date', says: 'Numbers of another speaker, repeated after that one had replaced them.'},
  {field: 'copied_claims', label: 'Copied on', says: 'Further reports that repeat a number of this speaker: they are no further witnesses.'},
  {field: 'relayed_claims', label: 'Relayed', says: 'What reached the report through another outlet.'},
];

const COUNTS = [
  {field: 'numbers', label: 'Numbers'},
  {field: 'first', label: 'Said first'},
  {field: 'superseded', label: 'Replaced'},
  {field: 'contradicted', label: 'Contradicted'},
  {field: 'stale', label: 'Out of date'},
  {field: 'copies', label: 'Copied on'},
  {field: 'relayed', label: 'Relayed'},
];

page(async (context) => {
  const {base, asked: {source, sort}} = context;
  const {rows} = await ask('sources', base, context);
  const open = source && rows.find(({id}) => id === source);
  const wanted = sort ? rows.filter((row) => row.sort === sort) : rows;
  context.cite((open ? [open] : wanted).map(({id}) => id));
  const detail = open && (await speaker(open, context));
  return [
    h('p', {class: 'lead'}, lead(rows, context)),
    choices({
      name: 'sort',
      label: 'Sorts of speakers',
      drops: ['source'],
      items: [
        {value: '', label: 'All', count: rows.length},
        ...Object.entries(SORTS)
          .map(([value, label]) => ({value, label, count: rows.filter((row) => row.sort === value).length}))
          .filter(({count: n}) => n > 0),
      ],
    }),
    detail,
    table(
      [
        {label: 'Who', value: (row) => [turn({source: row === open ? null : row.id}, {id: `who-${row.id}`, 'aria-expanded': String(row === open)}, h('strong', {}, row.who)), h('div', {class: 'small'}, SORTS[row.sort])]},
        {label: 'Reports', numeric: true, value: (row) => row.reports},
        {label: 'Claims', numeric: true, value: (row) => row.claims},
        ...counts(rows),
        {label: 'Days', dated: true, value: (row) => (row.first_day === row.last_day ? day(row.first_day) : `${day(row.first_day)} – ${day(row.last_day)}`)},
        {label: 'In', wide: true, value: (row) => h('span', {class: 'small'}, row.outlets.join(', '))},
      ],
      wanted,
      {from: {name: 'sources', parameters: {...base, sort}}, row: ({id}) => ({'data-source': id})},
    ),
    h('dl', {class: 'facts'}, GROUPS.map(({label, says}) => [h('dt', {}, label), h('dd', {}, says)])),
  ];
});

/** What is counted of anybody at all. */
function counts(rows) {
  return COUNTS.filter(({field}) => rows.some((row) => row[field] > 0)).map(({field, label}) => ({
    label,
    numeric: true,
    value: (row) => (row[field] === 0 ? '–' : field === 'contradicted' ? h('span', {class: 'badge warn'}, row[field]) : String(row[field])),
  }));
}

function lead(rows, {at}) {
  const disputed = rows.filter(({contradicted}) => contradicted > 0).length;
  return `By ${day(at)}, ${count(rows.length, 'speaker')} ${rows.length === 1 ? 'is' : 'are'} heard. ${disputed === 0 ? 'None of them is' : count(disputed, 'of them is', 'of them are')} contradicted by another one. Four papers that quote one official are one origin; who says the most is not more right for it.`;
}

async function speaker(row, context) {
  const ids = GROUPS.flatMap(({field}) => row[field]);
  const places = await passages([row.id, ...ids].slice(0, 200), context);
  const groups = GROUPS.filter(({field}) => row[field].length > 0);
  return h(
    'section',
    {class: 'panel', id: 'speaker', 'aria-label': row.who},
    h('h2', {}, row.who),
    h('p', {}, `${SORTS[row.sort].charAt(0).toUpperCase()}${SORTS[row.sort].slice(1)}, heard in ${count(row.reports, 'report')} of ${row.outlets.join(', ')}.`),
    groups.length === 0 && h('div', {class: 'sides'}, passage(places.get(row.id), h('h3', {}, matter(places.get(row.id))))),
    groups.map(({field, label, says}) =>
      h(
        'details',
        {open: field !== 'first_claims' || groups.length === 1},
        h('summary', {}, h('strong', {}, label), ` (${row[field].length}) – ${says}`),
        h(
          'div',
          {class: 'sides'},
          row[field].slice(0, SHOWN).map((id) => places.get(id)).filter(Boolean).map((each) => passage(each, h('h3', {}, matter(each)))),
        ),
        row[field].length > SHOWN && h('p', {class: 'small'}, `and ${row[field].length - SHOWN} more; all of them are in the data.`),
      ),
    ),
  );
}
