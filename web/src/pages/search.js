import {page} from '../page.js';
import {ask} from '../api.js';
import {go, to} from '../address.js';
import {h} from '../dom.js';
import {downloads} from '../table.js';
import {marked} from '../evidence.js';
import {passages} from '../passages.js';
import {turn} from '../tabs.js';
import {kind} from '../terms.js';
import {count, day} from '../words.js';

const MOST = 200;
const MOST_TITLES = 2000;

page(async (context) => {
  const {asked: {text, mission, known}} = context;
  const box = document.getElementById('search');
  if (box && text) {
    box.value = text;
  }
  if (!text) {
    return [form(''), h('p', {class: 'nothing'}, 'Words, or a phrase in quotation marks, as they stand in reports, in claims, or in the name of a speaker.')];
  }
  const parameters = {text, mission, known, most: MOST};
  const {rows} = await ask('search', parameters, context);
  const figures = rows.filter(({kind: of}) => of === 'figure').map(({id}) => id).slice(0, 100);
  const places = await passages(figures, context);
  const titles = await titlesOf(rows, context);
  const groups = grouped(rows);
  context.cite(rows.filter(({kind: of}) => of !== 'report').map(({id}) => id).slice(0, 50));
  return [
    form(text),
    h('p', {class: 'lead'}, rows.length === 0 ? `Nothing is found of “${text}”.` : `“${text}” stands in ${told(groups)}${rows.length >= MOST ? ', of those that fit best' : ''}.`),
    mission && h('p', {class: 'small'}, `Only in the mission ${mission}. `, turn({mission: null}, {id: 'everywhere'}, 'Search all missions')),
    rows.length === 0 && h('p', {class: 'nothing'}, 'Try fewer words, or another form of them.'),
    groups.speakers.length > 0 && section('Speakers', groups.speakers.map(speaker)),
    groups.claims.length > 0 && section('Figures and statements', groups.claims.map((hit) => claim(hit, places.get(hit.id)))),
    groups.reports.length > 0 && section('Reports', groups.reports.map((hit) => report(hit, titles.get(hit.report)))),
    rows.length > 0 && downloads({name: 'search', parameters}),
  ];
}, {controls: ['known']});

function form(text) {
  return h(
    'form',
    {
      class: 'filters',
      role: 'search',
      onsubmit: (event) => {
        event.preventDefault();
        go({text: event.target.elements.text.value.trim() || null});
      },
    },
    h('label', {}, 'Words in reports, claims and names', h('input', {name: 'text', id: 'words', type: 'search', value: text, size: 40})),
    h('button', {type: 'submit'}, 'Search'),
  );
}

function grouped(rows) {
  const reports = rows.filter(({kind: of}) => of === 'report');
  const claims = rows.filter(({kind: of}) => of !== 'report');
  const named = claims.filter(({speaker: who}) => who?.includes('⟦'));
  const speakers = [...Map.groupBy(named, ({speaker: who}) => who)].map(([who, hits]) => ({who, hits}));
  return {reports, claims, speakers};
}

function told({reports, claims, speakers}) {
  return [
    speakers.length > 0 && `the names of ${count(speakers.length, 'speaker')}`,
    claims.length > 0 && count(claims.length, 'figure or statement', 'figures and statements'),
    reports.length > 0 && count(reports.length, 'report'),
  ]
    .filter(Boolean)
    .join(', ');
}

function section(title, hits) {
  return h('section', {'aria-label': title}, h('h2', {}, `${title} (${hits.length})`), h('ul', {class: 'hits'}, hits));
}

function speaker({who, hits}) {
  return h(
    'li',
    {},
    h('strong', {}, highlighted(who)),
    h('span', {class: 'small'}, ` – ${count(hits.length, 'statement')}, ${days(hits)}`),
    h('div', {class: 'small'}, hits.slice(0, 4).map((hit, index) => [index > 0 && ' · ', h('a', {href: to('/report', {report: hit.report, claim: hit.id})}, `“${bare(hit.snippet)}”`)])),
  );
}

function claim(hit, place) {
  return h(
    'li',
    {},
    h('a', {class: 'snippet', href: to('/report', {report: hit.report, claim: hit.id})}, place ? marked(place.sentence, place.quote) : highlighted(hit.snippet)),
    h('div', {class: 'small'}, kind(hit.kind), hit.speaker && [' · ', highlighted(hit.speaker)], ` · ${hit.report}${hit.published ? `, ${day(hit.published)}` : ''} · `, h('a', {href: to('/why', {claim: hit.id})}, 'why read so')),
  );
}

/** How reports are called, where there are not too many of them. */
async function titlesOf(rows, context) {
  if (context.ledger.reports > MOST_TITLES || !rows.some(({kind: of}) => of === 'report')) {
    return new Map();
  }
  const {rows: reports} = await ask('reports', {known: context.known, limit: MOST_TITLES}, context);
  return new Map(reports.map((each) => [each.report, each]));
}

function report(hit, known) {
  return h(
    'li',
    {},
    h('a', {href: to('/report', {report: hit.report, find: firstMarked(hit.snippet)})}, known?.title ?? hit.report),
    h('span', {class: 'small'}, known?.outlet && ` · ${known.outlet}`, hit.published && ` · ${day(hit.published)}`, known?.title && ` · ${hit.report}`),
    h('div', {class: 'snippet'}, highlighted(hit.snippet)),
  );
}

function days(hits) {
  const all = hits.map(({published}) => published).filter(Boolean).sort();
  return all.length === 0 ? 'no day' : all[0] === all.at(-1) ? day(all[0]) : `${day(all[0])} – ${day(all.at(-1))}`;
}

/** Words found stand between ⟦ and ⟧. */
function highlighted(words) {
  return words.split(/(⟦[^⟧]*⟧)/).map((part) => (part.startsWith('⟦') ? h('mark', {}, part.slice(1, -1)) : part));
}

function bare(words) {
  return words.replaceAll(/[⟦⟧]/g, '');
}

function firstMarked(words) {
  return /⟦([^⟧]*)⟧/.exec(words)?.[1];
}
