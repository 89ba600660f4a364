// The rows that a page shows, for programs, where the page has chosen among those of a list.
import {h} from './dom.js';

/** Buttons that save rows exactly as shown. */
export function rowDownloads(name, rows) {
  if (rows.length === 0) {
    return null;
  }
  return h(
    'p',
    {class: 'downloads'},
    'As data: ',
    h('button', {type: 'button', 'aria-label': `${name} as CSV`, onclick: () => save(csv(rows), 'text/csv', `${name}.csv`)}, 'CSV'),
    ' ',
    h('button', {type: 'button', 'aria-label': `${name} as JSON`, onclick: () => save(JSON.stringify(rows, null, 2), 'application/json', `${name}.json`)}, 'JSON'),
  );
}

function csv(rows) {
  const columns = Object.keys(rows[0]);
  return [columns, ...rows.map((row) => columns.map((column) => row[column]))].map((cells) => cells.map(cell).join(',')).join('\r\n') + '\r\n';
}

function cell(value) {
  const words = value === null || value === undefined ? '' : typeof value === 'object' ? JSON.stringify(value) : String(value);
  return /[",\r\n]/.test(words) ? `"${words.replaceAll('"', '""')}"` : words;
}

function save(words, type, name) {
  const address = URL.createObjectURL(new Blob([words], {type}));
  h('a', {href: address, download: `muster-${name}`}).click();
  setTimeout(() => URL.revokeObjectURL(address), 1000);
}
