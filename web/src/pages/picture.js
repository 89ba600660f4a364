import {page} from '../page.js';
import {ask} from '../api.js';
import {table} from '../table.js';
import {number, span, when, plain} from '../words.js';

page(async (context) => {
  const {rows} = await ask('picture', context.base, context);
  const figures = rows.filter(({kind}) => kind === 'figure');
  context.cite(figures.flatMap(({claims}) => claims));
  return table(
    [
      {label: 'What', value: (row) => row.subject},
      {label: 'Where', value: (row) => row.places.join(', ')},
      {label: 'How many', numeric: true, value: (row) => number(row.best, row.unit)},
      {label: 'Range', numeric: true, value: (row) => span(row.low, row.best, row.high)},
      {label: 'Of the day', value: (row) => when(row.at)},
      {label: 'Rung', value: (row) => plain(row.rung)},
      {label: 'Who says', wide: true, value: (row) => row.source},
    ],
    figures,
    {from: {name: 'picture', parameters: context.base}},
  );
});
