import {go, to} from '../address.js';
import {ask} from '../api.js';
import {h, fill} from '../dom.js';
import {correction, effect, judge, told, REASONS} from '../judging.js';
import {again, page} from '../page.js';
import {confidence, kindWords, reading} from '../reading.js';
import {claimAddress, marked} from '../text.js';
import {comparison, versions} from '../versions.js';
import {count, day} from '../words.js';

const status = h('p', {class: 'unseen', role: 'status', 'aria-live': 'polite'});
document.getElementById('main').append(status);
// The text is long; only what is announced is read out when it changes.
document.getElementById('content').setAttribute('aria-live', 'off');

/** The judgement made last, to be shown beside its claim until another one is chosen. */
let last = null;
let shown = null;
let refocus = false;

page(
  async (context) => {
    const {report: name, claim, version, against} = context.asked;
    if (!name) {
      return h('p', {class: 'nothing'}, 'No report is chosen; ', h('a', {href: to('/reports')}, 'the list of reports'), ' has all of them.');
    }
    const report = await ask('report', {report: name, version, against, known: context.known}, context);
    document.title = `${report.title ?? report.report} – Muster`;
    const chosen = report.claims.find(({id}) => claim && id.startsWith(claim)) ?? null;
    context.cite(chosen ? [chosen.id] : report.claims.map(({id}) => id));
    const latest = report.versions.every(({known}) => known <= versionOf(report).known);
    const side = chosen ? await panel(chosen, report, context, latest && context.known === null) : overview(report);
    const node = h(
      'article',
      {class: 'report'},
      masthead(report),
      against && comparison(report),
      h(
        'div',
        {class: 'spread'},
        h('div', {class: 'text', lang: 'en'}, legend(report), text(report, chosen), listing(report, chosen)),
        h('aside', {class: chosen ? 'side open' : 'side', 'aria-label': chosen ? 'The chosen claim' : 'About this report'}, side),
      ),
    );
    settle(chosen, report);
    return node;
  },
  {controls: ['known']},
);

function versionOf(report) {
  return report.versions.find(({version}) => version === report.version);
}

function choose(id) {
  last = null;
  go({claim: id});
}

/** Brings the chosen claim into view once it stands there, and keeps the keyboard where it was. */
function settle(chosen, report) {
  if (refocus) {
    refocus = false;
    setTimeout(() => document.querySelector('.side .judging button')?.focus({preventScroll: true}), 0);
  }
  const key = `${report.id} ${report.version} ${chosen?.id}`;
  if (!chosen || key === shown) {
    shown = key;
    return;
  }
  const inside = document.activeElement?.closest?.('.text');
  shown = key;
  // After the page has put the answer in its place.
  setTimeout(() => {
    const mark = document.querySelector(`.text .mark[data-claim="${chosen.id}"]`);
    if (!mark) {
      return;
    }
    const {top, bottom} = mark.getBoundingClientRect();
    const side = document.querySelector('.side.open').getBoundingClientRect();
    const hidden = side.left < 60 && bottom > side.top; // On a narrow page the panel lies over the text.
    if (top < 60 || bottom > innerHeight - 60 || hidden) {
      mark.scrollIntoView({block: hidden ? 'start' : 'center'});
    }
    if (inside) {
      mark.focus({preventScroll: true});
    }
  }, 0);
}

function masthead(report) {
  return h(
    'div',
    {class: 'masthead'},
    !headed(report) && h('p', {class: 'lead'}, report.title ?? report.report),
    h(
      'p',
      {class: 'small'},
      [
        report.outlet ?? 'outlet unknown',
        report.published ? `${day(report.published)} (${basis(report.rests_on)})` : `day unknown${report.candidates ? `; the text allows ${report.candidates}` : ''}`,
        report.report,
        count(report.claims.length, 'claim'),
      ].join(' · '),
      report.url && /^https?:/.test(report.url) && [' · ', h('a', {href: report.url, rel: 'noreferrer'}, 'original')],
    ),
    !report.whole && h('p', {class: 'small'}, 'Only the sentences that hold claims are shown here; […] stands for the rest of the text.'),
    report.versions.length > 1 && versions(report),
  );
}

/** Whether the text begins with the title anyway. */
function headed({blocks, title}) {
  return blocks[0]?.kind === 'headline' && (!title || blocks[0].parts[0].text.startsWith(title));
}

function basis(word) {
  return {manifest: 'day from the manifest', option: 'day given by hand', page: 'day from the page', text: 'day from the text', hand: 'entered by hand'}[word] ?? `day from ${word}`;
}

function legend(report) {
  return (
    report.claims.length > 0 &&
    h(
      'p',
      {class: 'key small'},
      'Marked: ',
      h('span', {class: 'mark figure'}, 'a figure'),
      ', ',
      h('span', {class: 'mark statement'}, 'a statement'),
      report.claims.some(({rejected}) => rejected) && [', ', h('span', {class: 'mark figure rejected'}, 'rejected by a person')],
      '. Choose one to see how it was read.',
    )
  );
}

function text(report, chosen) {
  return marked(report, {chosen: chosen?.id, choose, link: (id) => link(report, id)});
}

function link(report, id) {
  const {version, against} = Object.fromEntries(new URLSearchParams(location.search));
  return claimAddress(report.report, id, {version, against});
}

/** Every claim, also those whose words are wholly those of others. */
function listing(report, chosen) {
  const sorted = [...report.claims].sort((one, other) => one.begin - other.begin || one.end - other.end);
  return (
    sorted.length > 0 &&
    h(
      'details',
      {class: 'all'},
      h('summary', {}, `All ${count(sorted.length, 'claim')} as a list`),
      h(
        'ol',
        {},
        sorted.map((claim) =>
          h(
            'li',
            {},
            h('a', {href: link(report, claim.id), 'aria-current': claim.id === chosen?.id ? 'true' : null, onclick: (event) => pick(event, claim.id)}, claim.rejected ? h('del', {}, claim.quote) : claim.quote),
            ' ',
            h('span', {class: 'badge'}, kindWords(claim.kind)),
          ),
        ),
      ),
    )
  );
}

function pick(event, id) {
  if (!event.ctrlKey && !event.metaKey && !event.shiftKey) {
    event.preventDefault();
    choose(id);
  }
}

function overview(report) {
  const figures = report.claims.filter(({kind}) => kind === 'figure').length;
  return h(
    'div',
    {class: 'panel'},
    h('h2', {}, 'This report'),
    h('p', {}, `${count(figures, 'figure')} and ${count(report.claims.length - figures, 'statement')} were read in it. Choose one in the text to see how, and by which rule.`),
    h('p', {class: 'small'}, `Read by version ${report.rules} of the rules.`),
  );
}

async function panel(claim, report, context, current) {
  const overlapping = report.claims.filter(({id, begin, end}) => id !== claim.id && begin < claim.end && claim.begin < end);
  const told = await reading(claim.id, {known: report.as_known, signal: context.signal});
  return h(
    'div',
    {class: 'panel'},
    h('p', {}, h('span', {class: 'badge strong'}, kindWords(claim.kind)), claim.rejected && [' ', h('span', {class: 'badge warn'}, 'rejected')]),
    h('h2', {class: 'quote'}, `“${claim.quote.trim().replace(/\s+/g, ' ')}”`),
    h('p', {class: 'small'}, confidence(claim.confidence)),
    last?.claim === claim.id && effect(last),
    context.editor && current && tools(claim, context),
    context.editor && !current && h('p', {class: 'small'}, 'This is how it stood then; judge it in the latest version, as known now.'),
    told,
    overlapping.length > 0 && [
      h('h3', {}, 'The same words also make'),
      h('ul', {}, overlapping.map((other) => h('li', {}, h('a', {href: link(report, other.id), onclick: (event) => pick(event, other.id)}, other.quote), ' ', h('span', {class: 'badge'}, kindWords(other.kind))))),
    ],
    h('p', {class: 'small'}, h('a', {href: to('/why', {claim: claim.id})}, 'Why it was read so, on a page of its own'), ' · ', h('code', {}, claim.id.slice(0, 8))),
  );
}

/** Judging right here. */
function tools(claim, context) {
  const place = h('div', {class: 'judging'});
  const problem = h('p', {class: 'problem', role: 'alert', hidden: true});
  const done = (judged) => {
    last = {...judged, quote: claim.quote};
    fill(status, told(judged));
    refocus = true;
    again();
  };
  const act = (word, more) => async () => {
    try {
      done(await judge(claim.id, word, {at: context.asked.at, ...more}));
    } catch (error) {
      fill(problem, error.message);
      problem.hidden = false;
    }
  };
  const button = (title, onclick) => h('button', {type: 'button', onclick}, title);
  const buttons = () =>
    h(
      'p',
      {class: 'buttons'},
      button('Accept', act('accept')),
      button('Reject …', () => fill(place, reasons())),
      button('Correct …', async () => {
        const form = await correction({claim: claim.id, kind: claim.kind, row: claim.fields, at: context.asked.at, done, leave: () => fill(place, buttons())});
        fill(place, form);
        form.querySelector('input, select').focus();
      }),
      claim.kind === 'figure' && button('Prefer', act('prefer')),
      claim.fields.judgement && button('Undo', act('undo')),
    );
  const reasons = () =>
    h(
      'p',
      {class: 'buttons', role: 'group', 'aria-label': 'Why it is rejected'},
      'Why? ',
      REASONS.map((why) => button(why, act('reject', {why}))),
      button('Leave', () => fill(place, buttons())),
    );
  fill(place, buttons());
  return [place, problem];
}
