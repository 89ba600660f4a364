// "Cite this": the address with the known point frozen in it, and the reports that the page rests on.
import {asked} from './address.js';
import {ask} from './api.js';
import {h, fill} from './dom.js';

/** A part of the page that opens on demand; it holds no answer before. */
export function citation(context) {
  const body = h('div', {class: 'citations'});
  return h(
    'details',
    {
      class: 'cite',
      ontoggle: async (event) => {
        if (event.target.open && body.childElementCount === 0) {
          fill(body, await cited(context));
        }
      },
    },
    h('summary', {}, 'Cite this'),
    body,
  );
}

async function cited({ledger, cited, at, mission, known}) {
  const parameters = new URLSearchParams({...asked(), ...(mission && {mission}), ...(at && {at}), known: known ?? ledger.head});
  const frozen = `${location.origin}${location.pathname}?${parameters}`;
  const {rows} = cited.length > 0 ? await ask('citations', {claims: [...new Set(cited)].slice(0, 100).join(','), known: known ?? ledger.head}) : {rows: []};
  return [
    h('p', {}, 'This address gives the same answer whatever is read later:'),
    copyable(frozen),
    rows.length > 0 && [
      h('p', {}, 'The reports that it rests on:'),
      copyable(rows.map(({text}) => text).join('\n')),
      h('p', {}, 'As BibTeX:'),
      copyable(rows.map(({bibtex}) => bibtex).join('\n\n')),
    ],
  ];
}

function copyable(text) {
  const block = h('pre', {tabindex: 0}, text);
  const button = h(
    'button',
    {
      type: 'button',
      onclick: async () => {
        await navigator.clipboard.writeText(text);
        fill(button, 'Copied');
      },
    },
    'Copy',
  );
  return h('div', {class: 'copyable'}, block, button);
}
