// Requests with their life, and the next steps that can be entered for each.
import {go} from './address.js';
import {h} from './dom.js';
import {origin} from './hand.js';
import {count, plain, when} from './words.js';

const CRITERIA = ['legality', 'lethality', 'risk', 'cost', 'appropriateness', 'readiness'];

/** What can be entered next, each with the form that it opens. */
export const STEPS = {
  review: {
    label: 'Record a review finding',
    kind: 'request',
    values: {state: 'under-review'},
    fields: ['criterion', 'finding', 'when', 'by', 'rests_on', 'entered_by'],
  },
  decide: {
    label: 'Decide an item',
    kind: 'request',
    values: {state: 'approved'},
    fields: ['state', 'item', 'number', 'decider', 'capacity', 'reason', 'when', 'rests_on', 'entered_by'],
  },
  order: {
    label: 'Record the order',
    kind: 'order',
    values: {type: 'deployment', state: 'signed'},
    fields: ['type', 'state', 'by', 'when', 'places', 'rests_on', 'entered_by'],
  },
  work: {
    label: 'Record the work',
    kind: 'task',
    values: {state: 'in-progress'},
    fields: ['type', 'state', 'places', 'when', 'for', 'rests_on', 'entered_by'],
  },
  complete: {
    label: 'Close it',
    kind: 'request',
    values: {state: 'completed'},
    fields: ['state', 'reason', 'when', 'rests_on', 'entered_by'],
  },
};

const OVER = ['completed', 'withdrawn', 'refused'];

/** The steps that come next, the likeliest first. */
function nextSteps(state) {
  switch (state) {
    case 'submitted':
    case 'anticipated':
    case 'returned':
      return ['review', 'decide', 'complete'];
    case 'under-review':
      return ['review', 'decide', 'complete'];
    case 'approved':
    case 'partly-approved':
      return ['order', 'decide', 'work', 'complete'];
    case 'ordered':
    case 'executing':
      return ['work', 'complete', 'decide'];
    default:
      return OVER.includes(state) ? [] : ['review', 'decide', 'order', 'work', 'complete'];
  }
}

/** A request with its life; form: the open form of a step, where one is. */
export function requestCard(request, {claims, byHand, editor, open, form}) {
  const asked = askedFor(request, claims);
  const findings = new Map();
  for (const {id} of request.mentions) {
    const claim = claims.get(id);
    if (claim?.criterion) {
      findings.set(claim.criterion, claim.finding ?? 'looked at');
    }
  }
  const reviewed = findings.size > 0 || ['submitted', 'under-review'].includes(request.state);
  return h(
    'article',
    {class: 'panel request', id: request.request, 'aria-label': `Request of ${request.requester ?? 'somebody'}`},
    h(
      'h3',
      {},
      request.requester ?? 'Somebody not named',
      ' ',
      h('span', {class: `badge ${OVER.includes(request.state) ? '' : 'strong'}`}, plain(request.state ?? 'spoken of')),
    ),
    h(
      'p',
      {},
      asked ? `Asks for ${asked}` : 'What is asked for is not said',
      request.places.length > 0 && ` (${request.places.join(', ')})`,
      request.decider && `. Decided by ${request.decider}${request.capacity ? ` (${request.capacity})` : ''}`,
      '.',
    ),
    h('ol', {class: 'life'}, request.steps.map((step) => lifeStep(step, claims, byHand))),
    reviewed && criteria(findings),
    editor && [
      h(
        'p',
        {class: 'steps'},
        nextSteps(request.state).map((name, index) =>
          h(
            'button',
            {
              type: 'button',
              class: index === 0 && !open ? 'chief' : null,
              'aria-expanded': String(open === name),
              onclick: () => go(open === name ? {about: null, step: null} : {about: request.request, step: name, enter: null}),
            },
            STEPS[name].label,
          ),
        ),
      ),
      form,
    ],
  );
}

/** What was asked for at first; where nobody tells, all that is told of it. */
function askedFor(request, claims) {
  const first = request.mentions
    .map(({id}) => claims.get(id))
    .filter((claim) => claim && claim.kind === 'request' && ['submitted', 'anticipated'].includes(claim.state))
    .map(({number, item, period}) => [number, item, period].filter(Boolean).join(' '))
    .filter(Boolean);
  return (first.length > 0 ? [...new Set(first)] : [...request.numbers, ...request.items, ...request.periods]).join(', ');
}

function lifeStep(step, claims, byHand) {
  const claim = claims.get(step.id);
  const words = [claim?.number, step.item].filter(Boolean).join(' ');
  return h(
    'li',
    {},
    h('span', {class: 'when'}, step.when ? when(step.when) : 'day not said'),
    h('span', {class: 'what'}, h('strong', {}, plain(step.state ?? 'spoken of')), words && `: ${words}`, claim?.reason && ` – ${claim.reason}`, claim?.criterion && ` – ${claim.criterion}: ${claim.finding ?? ''}`),
    h('span', {class: 'from'}, origin({...step, published: claim?.published}, byHand), step.also.length > 0 && ` and ${count(step.also.length, 'other')}`),
  );
}

function criteria(findings) {
  return h(
    'dl',
    {class: 'criteria', 'aria-label': 'The six criteria'},
    CRITERIA.map((name) => h('div', {class: findings.has(name) ? null : 'open'}, h('dt', {}, name), h('dd', {}, findings.get(name) ?? 'not yet'))),
  );
}
