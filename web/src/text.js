// A report's text with its claims marked. The text goes in as text: what stands in a report cannot become part of the page.
import {h} from './dom.js';
import {to} from './address.js';

const ELEMENTS = {headline: 'h2', heading: 'h3'};

/**
 * The blocks of a report as elements.
 *
 * report: as the API has it; chosen: the id of the claim to stand out; choose(id) when another one is chosen;
 * link(id): the address of a claim
 */
export function marked(report, {chosen, choose, link}) {
  const seen = new Set();
  const nodes = [];
  for (const {kind, parts} of report.blocks) {
    const content = parts.map((part, index) => [
      part.gap && !report.whole && h('span', {class: 'gap'}, index > 0 ? ' […] ' : '[…] '),
      pieces(part, report.claims, {chosen, choose, link, seen}),
    ]);
    nodes.push(h(ELEMENTS[kind] ?? 'p', {class: `block ${kind}`}, content));
  }
  return nodes;
}

/** A stretch of text, cut where a claim begins or ends. The shortest claim over a piece is the one that it opens. */
export function pieces(part, claims, {chosen, choose, link, seen}) {
  const over = claims.filter(({begin, end}) => begin < part.end && part.begin < end);
  const cuts = new Set([part.begin, part.end]);
  for (const {begin, end} of over) {
    cuts.add(Math.max(begin, part.begin));
    cuts.add(Math.min(end, part.end));
  }
  const sorted = [...cuts].sort((one, other) => one - other);
  const nodes = [];
  for (let i = 0; i + 1 < sorted.length; i++) {
    const [begin, end] = [sorted[i], sorted[i + 1]];
    const words = part.text.slice(begin - part.begin, end - part.begin);
    const here = over
      .filter((claim) => claim.begin <= begin && end <= claim.end)
      .sort((one, other) => one.end - one.begin - (other.end - other.begin) || one.begin - other.begin);
    nodes.push(here.length === 0 ? words : piece(words, here, {chosen, choose, link, seen}));
  }
  return nodes;
}

function piece(words, here, {chosen, choose, link, seen}) {
  // The chosen one wins, so that what is looked at can always be clicked; then one that has no way to it yet.
  const opens = here.find(({id}) => id === chosen) ?? here.find(({id}) => !seen.has(id)) ?? here[0];
  const first = !seen.has(opens.id);
  seen.add(opens.id);
  const classes = [
    'mark',
    here.some(({kind}) => kind === 'figure') && 'figure',
    here.some(({kind}) => kind !== 'figure') && 'statement',
    here.every(({rejected}) => rejected) && 'rejected',
    here.some(({id}) => id === chosen) && 'chosen',
  ];
  return h(
    'a',
    {
      class: classes.filter(Boolean).join(' '),
      href: link(opens.id),
      'data-claim': opens.id,
      tabindex: first ? null : -1,
      'aria-current': opens.id === chosen ? 'true' : null,
      title: here.map(({kind, rejected}) => kind.replaceAll('-', ' ') + (rejected ? ', rejected' : '')).join('; '),
      onclick: (event) => {
        if (!event.ctrlKey && !event.metaKey && !event.shiftKey) {
          event.preventDefault();
          choose(opens.id);
        }
      },
    },
    words,
  );
}

/** The address of a claim in its report. */
export function claimAddress(report, claim, more = {}) {
  return to('/report', {report, ...more, claim});
}

/** Words of a claim in quotation marks. */
export function oneLine(words) {
  return `“${words.trim().replace(/\s+/g, ' ')}”`;
}

/** The sentence in its paragraph, with the claim marked. */
export function inContext(report, claim, row) {
  const part = claim && report.blocks.flatMap(({parts}) => parts).find(({begin, end}) => begin <= claim.sentence_begin && claim.sentence_end <= end);
  if (!part) {
    return h('blockquote', {class: 'context'}, h('span', {class: 'sentence'}, row.sentence));
  }
  const cut = (from, until) => part.text.slice(from - part.begin, until - part.begin);
  return h(
    'blockquote',
    {class: 'context', lang: 'en'},
    cut(part.begin, claim.sentence_begin),
    h(
      'span',
      {class: 'sentence'},
      cut(claim.sentence_begin, claim.begin),
      h('mark', {class: claim.kind === 'figure' ? 'figure' : 'statement'}, cut(claim.begin, claim.end)),
      cut(claim.end, claim.sentence_end),
    ),
    cut(claim.sentence_end, part.end),
  );
}
