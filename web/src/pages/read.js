// Takes reports in: files that are dropped or chosen, or a text that is pasted.
import {to} from '../address.js';
import {ask, send, sendFiles} from '../api.js';
import {h, fill} from '../dom.js';
import {page} from '../page.js';
import {table} from '../table.js';
import {count, day} from '../words.js';

/** What the server takes at once. */
const MOST_FILES = 200;
const MOST_BYTES = 24 * 1024 * 1024;
const LARGEST = 16 * 1024 * 1024;
const WAIT = 400;

page(
  async (context) =>
    context.editor
      ? reading(context)
      : h('p', {class: 'nothing'}, 'You may look at this ledger, and not read into it.'),
  {controls: [], empty: false},
);

function reading(context) {
  const result = h('section', {class: 'result', 'aria-live': 'polite', 'aria-label': 'What came of it'});
  return [
    h('p', {class: 'lead'}, 'Muster reads every figure, order, task, limit and stated unknown out of reports, with the sentence that says it. Nothing leaves this machine.'),
    h('div', {class: 'columns'}, filesForm(context, result), textForm(context, result)),
    result,
  ];
}

function filesForm(context, result) {
  const chosen = h('p', {class: 'chosen small'});
  const input = h('input', {type: 'file', id: 'files', name: 'files', multiple: true, accept: '.txt,.html,.htm,.csv', 'aria-describedby': 'files-help'});
  const mission = missionField('files-mission', context);
  const button = h('button', {type: 'submit', class: 'chief'}, 'Read them');
  let files = [];
  function take(list) {
    files = [...list];
    fill(chosen, files.length === 0 ? '' : `${count(files.length, 'file')}: ${files.slice(0, 4).map(({name}) => name).join(', ')}${files.length > 4 ? ' …' : ''}`);
  }
  input.addEventListener('change', () => take(input.files));
  const zone = h(
    'div',
    {
      class: 'drop',
      ondragover: (event) => {
        event.preventDefault();
        zone.classList.add('over');
      },
      ondragleave: () => zone.classList.remove('over'),
      ondrop: (event) => {
        event.preventDefault();
        zone.classList.remove('over');
        take(event.dataTransfer.files);
      },
    },
    h('p', {}, h('strong', {}, 'Drop reports here'), ' or ', h('label', {for: 'files'}, 'choose them:')),
    input,
    chosen,
  );
  return h(
    'form',
    {
      class: 'panel entry',
      'aria-labelledby': 'files-form',
      onsubmit: (event) => {
        event.preventDefault();
        if (files.length === 0) {
          fill(result, problem('No file is chosen yet: drop some, or choose them.'));
          input.focus();
        } else {
          run(button, result, () => readFiles(files, mission.value(), result));
        }
      },
    },
    h('h2', {id: 'files-form'}, 'Files'),
    zone,
    h('p', {class: 'help', id: 'files-help'}, 'Text (.txt) and saved web pages (.html), up to 16 MB each, as many as you like. A manifest.csv among them (file, published, publisher, title, url, author) tells their days. No archives: unpack a .zip first.'),
    mission.node,
    h('p', {class: 'actions'}, button),
  );
}

function textForm(context, result) {
  const field = (name, label, attributes = {}, help = '') => {
    const input = h('input', {id: `text-${name}`, name, autocomplete: 'off', 'aria-describedby': `text-${name}-help`, ...attributes});
    const told = h('span', {class: 'wrong'});
    const node = h('div', {class: 'field'}, h('label', {for: `text-${name}`}, label), input, h('span', {class: 'help', id: `text-${name}-help`}, help, told));
    return {node, input, told, value: () => input.value.trim()};
  };
  const text = h('textarea', {id: 'text', name: 'text', rows: 10, 'aria-describedby': 'text-help'});
  const fields = {
    published: field('published', 'Published on', {type: 'date'}, 'without it, “yesterday” has no day'),
    publisher: field('publisher', 'Outlet', {}, 'who published it'),
    author: field('author', 'Author', {}, 'if it is signed'),
    title: field('title', 'Title', {}, 'if it has one'),
    url: field('url', 'Address', {inputmode: 'url', placeholder: 'https://'}, 'where it can be found'),
  };
  const mission = missionField('text-mission', context);
  const button = h('button', {type: 'submit', class: 'chief'}, 'Read this text');
  return h(
    'form',
    {
      class: 'panel entry',
      'aria-labelledby': 'text-form',
      novalidate: true,
      onsubmit: (event) => {
        event.preventDefault();
        Object.values(fields).forEach(({told}) => fill(told));
        if (!text.value.trim()) {
          fill(result, problem('There is no text yet: paste one first.'));
          text.focus();
          return;
        }
        const body = {text: text.value, mission: mission.value()};
        Object.entries(fields).forEach(([name, {value}]) => (body[name] = value()));
        run(button, result, async () => {
          try {
            const answer = await send('readings', body);
            shown(result, answer.outcomes);
          } catch (error) {
            const faults = error.problem?.faults ?? [];
            faults.filter((fault) => fields[fault.field]).forEach((fault) => {
              fill(fields[fault.field].told, ` – ${fault.detail}`);
              fields[fault.field].input.focus();
            });
            throw error;
          }
        });
      },
    },
    h('h2', {id: 'text-form'}, 'A text'),
    h('div', {class: 'field broad'}, h('label', {for: 'text'}, 'The words of a report'), text, h('span', {class: 'help', id: 'text-help'}, 'as plain text, with its headline first')),
    h('div', {class: 'fields'}, Object.values(fields).map(({node}) => node)),
    mission.node,
    h('p', {class: 'actions'}, button),
  );
}

function missionField(id, {ledger}) {
  const input = h('input', {id, list: `${id}-choices`, autocomplete: 'off', 'aria-describedby': `${id}-help`});
  return {
    value: () => input.value.trim(),
    node: h(
      'div',
      {class: 'field'},
      h('label', {for: id}, 'File under mission'),
      input,
      h('datalist', {id: `${id}-choices`}, ledger.missions.map(({mission}) => h('option', {value: mission}))),
      h('span', {class: 'help', id: `${id}-help`}, 'left empty, the vocabulary proposes one for each report'),
    ),
  };
}

async function run(button, result, work) {
  button.disabled = true;
  try {
    fill(result, h('p', {class: 'waiting'}, 'Reading …'));
    await work();
  } catch (error) {
    fill(result, problem(error.message));
  } finally {
    button.disabled = false;
  }
}

/** Sends what the server takes at once, portion by portion, and follows each. */
async function readFiles(files, mission, result) {
  const manifest = files.find(({name}) => name === 'manifest.csv');
  const reports = files.filter((file) => file !== manifest || files.length === 1);
  const tooLarge = reports.filter(({size}) => size > LARGEST);
  const outcomes = tooLarge.map(({name}) => ({name, outcome: 'refused', note: 'it is larger than 16 MB; cut it into single reports'}));
  const bar = h('progress', {max: reports.length, value: 0, 'aria-label': 'How many are read'});
  const words = h('p', {class: 'small'}, `0 of ${reports.length}`);
  fill(result, h('div', {class: 'progress'}, bar, words));
  for (const portion of portions(reports.filter((file) => !tooLarge.includes(file)))) {
    const before = outcomes.length;
    const job = await sent(portion, manifest, mission, words);
    const last = await followed(job, ({done, current}) => {
      bar.value = before + done;
      fill(words, `${before + done} of ${reports.length}${current ? `: ${current}` : ''}`);
    });
    outcomes.push(...last.outcomes);
  }
  shown(result, outcomes);
}

function* portions(files) {
  let portion = [];
  let bytes = 0;
  for (const file of files) {
    if (portion.length === MOST_FILES - 1 || (portion.length > 0 && bytes + file.size > MOST_BYTES)) {
      yield portion;
      [portion, bytes] = [[], 0];
    }
    portion.push(file);
    bytes += file.size;
  }
  if (portion.length > 0) {
    yield portion;
  }
}

/** While another one's reports are read, ours wait. */
async function sent(portion, manifest, mission, words) {
  for (;;) {
    const form = new FormData();
    [...portion, ...(manifest && portion[0] !== manifest ? [manifest] : [])].forEach((file) => form.append('files', file, file.name));
    if (mission) {
      form.append('mission', mission);
    }
    try {
      return await sendFiles('readings', form, {follow: 'true'});
    } catch (error) {
      if (error.status !== 409) {
        throw error;
      }
      fill(words, 'Waiting: other reports are being read just now.');
      await new Promise((resolve) => setTimeout(resolve, 3 * WAIT));
    }
  }
}

async function followed(job, tell) {
  let now = job;
  while (now.state === 'running') {
    tell(now);
    await new Promise((resolve) => setTimeout(resolve, WAIT));
    now = await ask('readings', {job: job.job});
  }
  if (now.state === 'failed') {
    throw new Error('it stopped by an error of Muster; what was read before is kept. The terminal that serves tells more');
  }
  tell(now);
  return now;
}

/** The tally, what was refused with its reason, and where to go from here. */
function shown(result, outcomes) {
  const of = (word) => outcomes.filter(({outcome}) => outcome === word).length;
  const figures = outcomes.reduce((sum, each) => sum + (each.figures ?? 0), 0);
  const statements = outcomes.reduce((sum, each) => sum + (each.statements ?? 0), 0);
  const refused = outcomes.filter(({outcome}) => outcome === 'refused');
  const read = outcomes.filter(({outcome}) => outcome !== 'refused');
  fill(
    result,
    h('h2', {}, 'What came of it'),
    h(
      'p',
      {class: 'lead'},
      [
        `${count(of('new'), 'new report')}`,
        of('new version') > 0 && count(of('new version'), 'new version'),
        of('new reading') > 0 && count(of('new reading'), 'new reading'),
        of('already known') > 0 && `${of('already known')} already known`,
        refused.length > 0 && `${refused.length} refused`,
      ]
        .filter(Boolean)
        .join(', '),
      `; ${count(figures, 'figure')} and ${count(statements, 'other statement')} read.`,
    ),
    refused.length > 0 && [
      h('h3', {}, 'Refused'),
      h('ul', {class: 'refused'}, refused.map(({name, note}) => h('li', {}, h('strong', {}, name), `: ${note}`))),
    ],
    read.length > 0 && [
      h('h3', {}, 'Read'),
      table(
        [
          {label: 'Report', wide: true, value: ({report, name}) => h('a', {href: to('/report', {report: report ?? name, mission: null})}, name)},
          {label: 'Came as', value: ({outcome}) => outcome},
          {label: 'Published', value: ({published, note}) => (published ? day(published) : h('span', {class: 'small'}, 'day unknown'))},
          {label: 'Outlet', value: ({publisher}) => publisher ?? ''},
          {label: 'Figures', numeric: true, value: ({figures: each}) => each ?? ''},
          {label: 'Other statements', numeric: true, value: ({statements: each}) => each ?? ''},
          {label: 'Mission', value: ({mission}) => mission ?? ''},
          {label: 'Answer', value: picture},
        ],
        read,
        {caption: 'Reports that were read'},
      ),
      read.some(({published}) => !published) && h('p', {class: 'small'}, 'A report without a day keeps its “yesterday” unresolved. Send it once more with its day, as a text or with a manifest.csv, to give it one.'),
    ],
  );
}

function picture({published, mission}) {
  return published && mission && h('a', {href: to('/', {mission, at: published, known: null})}, 'the picture on its day');
}

function problem(message) {
  return h('p', {class: 'problem', role: 'alert'}, `${message.charAt(0).toUpperCase()}${message.slice(1)}${/[.!?]$/.test(message) ? '' : '.'}`);
}
