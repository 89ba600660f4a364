import {page} from '../page.js';
import {ask} from '../api.js';
import {to} from '../address.js';
import {h} from '../dom.js';
import {evidence} from '../evidence.js';
import {choices} from '../tabs.js';
import {table} from '../table.js';
import {capital, doer, figure, happening, joined, OUTCOMES} from '../terms.js';
import {count, day, when} from '../words.js';

page(async (context) => {
  const {base, at, asked: {outcome}} = context;
  // All of them, for the counts; the data are of those shown.
  const {rows} = await ask('forecasts', base, context);
  const wanted = outcome ? rows.filter((row) => row.outcome === outcome) : rows;
  context.cite(wanted.flatMap(({claims}) => claims));
  return [
    h('p', {class: 'lead'}, lead(rows, at)),
    rows.length > 0 &&
      choices({
        name: 'outcome',
        label: 'What became of them',
        items: [
          {value: '', label: 'All', count: rows.length},
          ...Object.entries(OUTCOMES)
            .map(([value, [label, says]]) => ({value, label, says, count: rows.filter((row) => row.outcome === value).length}))
            .filter(({count: n, value}) => n > 0 || value === outcome),
        ],
      }),
    outcome && OUTCOMES[outcome] && h('p', {class: 'small', id: 'meaning'}, OUTCOMES[outcome][1]),
    table(
      [
        {label: 'Due', dated: true, value: (row) => [h('strong', {class: 'day'}, when(row.due)), h('div', {class: 'small'}, since(row.days_since))]},
        {label: 'What', value: (row) => [h('strong', {}, what(row)), row.kind !== 'figure' && (doer(row) || row.places.length > 0) && h('div', {class: 'small'}, [doer(row), row.places.join(', ')].filter(Boolean).join(' · '))]},
        {
          label: 'What became of it',
          value: (row) => [
            h('span', {class: `badge ${row.outcome === 'fulfilled' ? 'strong' : ['missed', 'overdue'].includes(row.outcome) ? 'warn' : ''}`}, OUTCOMES[row.outcome][0]),
            row.sequels.slice(0, 1).map((sequel) => evidence(sequel)),
            row.sequels.length > 1 && h('details', {}, h('summary', {class: 'small'}, `${row.sequels.length - 1} more`), row.sequels.slice(1).map((sequel) => evidence(sequel))),
            row.sequels.length === 0 && row.outcome === 'overdue' && h('div', {class: 'small'}, 'no report tells'),
          ],
        },
        {label: 'Who said it', wide: true, value: (row) => [evidence(row), h('a', {class: 'small', href: to('/why', {claim: row.id})}, 'why read so')]},
      ],
      wanted,
      {
        from: {name: 'forecasts', parameters: {...base, outcome}},
        empty: rows.length === 0 ? 'No plan with a day is known.' : 'None of them has this outcome.',
      },
    ),
  ];
});

function lead(rows, at) {
  if (rows.length === 0) {
    return `By ${day(at)} nobody has said what is to come, with a day.`;
  }
  const counts = Object.keys(OUTCOMES)
    .map((each) => [each, rows.filter((row) => row.outcome === each).length])
    .filter(([, n]) => n > 0)
    .map(([each, n]) => `${n} ${OUTCOMES[each][0].toLowerCase()}`);
  return `By ${day(at)}, ${count(rows.length, 'plan')} with a day ${rows.length === 1 ? 'is' : 'are'} known: ${counts.join(', ')}. A plan is never counted as a number that is there.`;
}

function what(row) {
  return row.kind === 'figure' ? capital(joined(row.value, figure(row, {valued: true}))) : happening(row);
}

function since(days) {
  return days > 0 ? `${count(days, 'day')} ago` : days < 0 ? `in ${count(-days, 'day')}` : 'on the day asked';
}
