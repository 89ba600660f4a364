import {page} from '../page.js';
import {ask} from '../api.js';
import {h} from '../dom.js';
import {table} from '../table.js';

page(async (context) => {
  const document = await ask('openapi.json', {}, context);
  const root = document.servers[0].url;
  const operations = Object.entries(document.paths).flatMap(([path, methods]) => Object.entries(methods).map(([method, operation]) => ({path, method, ...operation})));
  const lists = operations.filter(({method, responses}) => method === 'get' && responses['200']?.content?.['text/csv']);
  const others = operations.filter((operation) => !lists.includes(operation));
  return [
    h('p', {class: 'lead'}, 'Everything that these pages show can be had by programs: the same rows, under the same names, from the same ledger.'),
    h('p', {}, document.info.description.replaceAll('; docs/output.md says what each field means', ''), ' The description for programs is ', h('a', {href: `${root}/openapi.json`}, 'openapi.json'), '.'),
    h(
      'ul',
      {},
      h('li', {}, 'A list comes as JSON, a page of rows with ', h('code', {}, 'next'), ' where there are more; ', h('code', {}, 'format=csv'), ' and ', h('code', {}, 'format=jsonl'), ' give all of them.'),
      h('li', {}, h('code', {}, 'at'), ' is the day asked about, ', h('code', {}, 'known'), ' the point up to which the ledger counts: both together fix an answer for good.'),
      h('li', {}, 'What is wrong with a request comes as ', h('code', {}, 'application/problem+json'), ', with a sentence in ', h('code', {}, 'detail'), '.'),
    ),
    h('nav', {class: 'choices', 'aria-label': 'Lists'}, operations.map(({path, method}) => h('a', {href: `#${anchor(path, method)}`}, method === 'get' ? path.slice(1) : `${method.toUpperCase()} ${path.slice(1)}`))),
    h('h2', {}, 'Lists'),
    lists.map((operation) => described(operation, root)),
    others.length > 0 && h('h2', {}, 'Besides'),
    others.map((operation) => described(operation, root)),
  ];
}, {controls: [], empty: false});

function anchor(path, method) {
  return `${method}-${path.slice(1).replaceAll(/[^a-z]+/gi, '-')}`;
}

function described({path, method, summary, parameters = [], requestBody, ...rest}, root) {
  const example = rest['x-example'];
  return h(
    'section',
    {class: 'operation', id: anchor(path, method)},
    h('h3', {}, `${method.toUpperCase()} ${root}${path}`),
    h('p', {}, summary),
    example && h('p', {class: 'small'}, 'For example: ', h('a', {href: example}, example)),
    parameters.length > 0 &&
      h(
        'details',
        {},
        h('summary', {class: 'small'}, `Parameters: ${parameters.map(({name}) => name).join(', ')}`),
        table(
          [
            {label: 'Name', value: ({name, required}) => [h('code', {}, name), required && ' (needed)']},
            {label: 'What it is', wide: true, value: ({description}) => description ?? ''},
            {label: 'Values', value: ({schema}) => values(schema)},
          ],
          parameters,
          {caption: `Parameters of ${path.slice(1)}`},
        ),
      ),
    requestBody && h('p', {class: 'small'}, 'Takes JSON', requestBody.description ? `: ${requestBody.description}` : '', '.'),
  );
}

function values(schema = {}) {
  if (schema.enum) {
    return schema.enum.join(', ');
  }
  return {date: 'a day, as 2018-11-13'}[schema.format] ?? {string: 'words', integer: 'a whole number', boolean: 'true or false'}[schema.type] ?? schema.type ?? '';
}
