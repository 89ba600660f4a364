import {page} from '../page.js';
import {ask} from '../api.js';
import {to} from '../address.js';
import {h} from '../dom.js';
import {turn} from '../tabs.js';
import {table} from '../table.js';
import {count, day} from '../words.js';

/** What a day rests on, where nobody told it. */
const DAY_FROM = {page: 'from its page', text: 'from its text', hand: 'the day of the entry'};
const PAGE = 200;

page(async (context) => {
  const {known, asked: {after}} = context;
  const parameters = {known};
  const {rows, total, next} = await ask('reports', {...parameters, limit: PAGE, after}, context);
  const begin = Number(after ?? 0);
  return [
    h('p', {class: 'lead'}, lead(rows, total)),
    table(
      [
        {label: 'Day', value: (row) => [h('span', {class: 'day'}, row.published ? day(row.published) : 'not known'), h('div', {class: 'small'}, row.published ? DAY_FROM[row.rests_on] : row.note)]},
        {label: 'Report', wide: true, value: (row) => [h('a', {href: to('/report', {report: row.report})}, row.title ?? row.report), row.title && h('div', {class: 'small'}, row.report)]},
        {label: 'Outlet', value: (row) => row.outlet ?? 'not known'},
        {label: 'Claims', numeric: true, value: (row) => row.claims},
        {label: 'Versions', numeric: true, value: (row) => (row.version > 1 ? h('a', {href: to('/report', {report: row.report})}, row.version) : row.version)},
        {label: 'Times read', numeric: true, value: (row) => row.readings},
        rows.some(({copy_of: of}) => of) && {
          label: 'Copy of',
          value: (row) => (row.copy_of ? [h('a', {href: to('/report', {report: row.copy_of})}, row.copy_of), h('div', {class: 'small'}, `${Math.round(row.shared * 100)} % word for word`)] : ''),
        },
        {label: 'Known here', numeric: true, value: (row) => `entry ${row.known}`},
      ].filter(Boolean),
      rows,
      {from: {name: 'reports', parameters}, empty: 'No report has been read.'},
    ),
    (begin > 0 || next) &&
      h(
        'p',
        {},
        `Reports ${begin + 1} to ${begin + rows.length} of ${total}. `,
        begin > 0 && turn({after: begin > PAGE ? begin - PAGE : null}, {id: 'before'}, 'before'),
        begin > 0 && next && ' · ',
        next && turn({after: begin + PAGE}, {id: 'next'}, 'next'),
      ),
  ];
}, {controls: ['known']});

function lead(rows, total) {
  const outlets = new Set(rows.map(({outlet}) => outlet)).size;
  const copies = rows.filter(({copy_of: of}) => of).length;
  const undated = rows.filter(({published}) => !published).length;
  return [
    `${count(total, 'report')} of ${count(outlets, 'outlet')}`,
    copies > 0 && `${count(copies, 'is a copy', 'are copies')} of another one, and no further witness`,
    undated > 0 && `${count(undated, 'has', 'have')} no day: what they say of “yesterday” stays open`,
  ]
    .filter(Boolean)
    .join('; ')
    .concat('.');
}
