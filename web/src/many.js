// Many entries at once, as a CSV file: all of them or none.
import {send} from './api.js';
import {h, fill} from './dom.js';
import {count} from './words.js';

/** A form for a file of entries. */
export function manyForm({mission, done}) {
  const text = h('textarea', {id: 'csv', rows: 6, spellcheck: 'false', 'aria-describedby': 'csv-help', placeholder: 'kind,type,state,low,high,subject,status,places,at\nfigure,,,310,310,troops,in-place,Laredo,2018-11-14'});
  const by = h('input', {id: 'csv-by', autocomplete: 'off'});
  const rests = h('input', {id: 'csv-rests', autocomplete: 'off'});
  const told = h('div', {class: 'told', role: 'status'});
  const choose = h('input', {
    type: 'file',
    id: 'csv-file',
    accept: '.csv,text/csv',
    onchange: async () => {
      text.value = choose.files.length > 0 ? await choose.files[0].text() : text.value;
    },
  });
  return h(
    'form',
    {
      class: 'entry',
      'aria-label': 'Enter many',
      onsubmit: async (event) => {
        event.preventDefault();
        fill(told, 'Adding …');
        try {
          const answer = await send('entries', {csv: text.value, mission, entered_by: by.value, rests_on: rests.value});
          fill(told, h('p', {}, `${count(answer.added, 'entry', 'entries')} added, ${answer.known_already} there already.`));
          if (answer.added > 0) {
            done?.(answer);
          }
        } catch (error) {
          fill(told, h('p', {class: 'problem'}, 'Nothing was added.', faults(error)));
        }
      },
    },
    h('div', {class: 'fields'},
      h('div', {class: 'field broad'}, h('label', {for: 'csv-file'}, 'A CSV file'), choose),
      h('div', {class: 'field broad'}, h('label', {for: 'csv'}, 'or its lines'), text, h('span', {class: 'help', id: 'csv-help'}, 'the first line names the columns, as the fields are named below each form; all lines are added or none')),
      h('div', {class: 'field'}, h('label', {for: 'csv-by'}, 'Entered by'), by),
      h('div', {class: 'field'}, h('label', {for: 'csv-rests'}, 'Rests on'), rests),
    ),
    h('p', {class: 'actions'}, h('button', {type: 'submit', class: 'chief'}, 'Add all lines'), ' ', told),
  );
}

function faults(error) {
  const found = error.problem?.faults ?? [];
  return found.length > 0
    ? h('ul', {}, found.map(({line, field, detail}) => h('li', {}, `${line ? `Line ${line}, ` : ''}${field}: ${detail}`)))
    : ` ${error.message}`;
}
