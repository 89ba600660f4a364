import {h} from './dom.js';
import {address} from './api.js';

/**
 * A table with its captions and its downloads.
 *
 * columns: {label, value: row → text or node, numeric, wide, dated}; one with a wide column stands as cards where it is narrow
 * from: {name, parameters} of the list that the rows are, for CSV and JSON exactly as filtered
 */
export function table(columns, rows, {caption, from, empty = 'Nothing of the kind is known.', row: attributes} = {}) {
  if (rows.length === 0) {
    return h('p', {class: 'nothing'}, empty);
  }
  return h(
    'div',
    {class: columns.some(({wide}) => wide) ? 'sheet stacks' : 'sheet'},
    h(
      'div',
      {class: 'scroll', tabindex: 0, role: 'region', 'aria-label': caption ?? 'table'},
      h(
        'table',
        {},
        caption && h('caption', {}, caption),
        h(
          'thead',
          {},
          h('tr', {}, columns.map((column) => h('th', {scope: 'col', class: kind(column)}, column.label))),
        ),
        h(
          'tbody',
          {},
          rows.map((row) =>
            h('tr', attributes?.(row), columns.map((column) => h('td', {class: kind(column), 'data-label': column.label}, column.value(row)))),
          ),
        ),
      ),
    ),
    from && downloads(from),
  );
}

/** Links to a list in the forms for programs. */
export function downloads({name, parameters, label = 'As data: '}) {
  return h(
    'p',
    {class: 'downloads'},
    label,
    ['csv', 'json', 'jsonl'].map((format, index) => [
      index > 0 && ' · ',
      h(
        'a',
        {href: address(name, {...parameters, format}), download: `muster-${name}.${format}`},
        format === 'jsonl' ? 'JSON Lines' : format.toUpperCase(),
      ),
    ]),
  );
}

function kind(column) {
  return column.numeric ? 'number' : column.wide ? 'wide' : column.dated ? 'dated' : null;
}
