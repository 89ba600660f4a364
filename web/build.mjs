// Bundles the pages into the folder given: a script for each page, what they share in chunks of its own, the styles,
// the maps, and assets.json, which says under which name (with a hash of the content) each of them stands.
import * as esbuild from 'esbuild';
import {createHash} from 'node:crypto';
import {mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync, existsSync} from 'node:fs';
import {basename, join} from 'node:path';

const target = process.argv[2] ?? 'dist';
const maps = {
  states: 'node_modules/us-atlas/states-10m.json',
  countries: 'node_modules/world-atlas/countries-50m.json',
};

rmSync(target, {recursive: true, force: true});
mkdirSync(target, {recursive: true});

const built = await esbuild.build({
  entryPoints: [
    ...readdirSync('src/pages').filter((name) => name.endsWith('.js')).map((name) => join('src/pages', name)),
    'style/muster.css',
  ],
  bundle: true,
  splitting: true,
  format: 'esm',
  target: 'es2022',
  minify: true,
  legalComments: 'none',
  entryNames: '[name]-[hash]',
  chunkNames: 'shared-[hash]',
  outdir: target,
  metafile: true,
  logLevel: 'warning',
});

const scripts = {};
let style;
for (const [path, {entryPoint}] of Object.entries(built.metafile.outputs)) {
  if (entryPoint?.endsWith('.css')) {
    style = basename(path);
  } else if (entryPoint?.startsWith('src/pages/')) {
    scripts[basename(entryPoint, '.js')] = basename(path);
  }
}

const named = {};
for (const [name, path] of Object.entries(maps)) {
  const bytes = readFileSync(path);
  named[name] = `${name}-${createHash('sha256').update(bytes).digest('hex').slice(0, 8).toUpperCase()}.json`;
  writeFileSync(join(target, named[name]), bytes);
}

writeFileSync(join(target, 'licenses.txt'), licenses());
writeFileSync(join(target, 'assets.json'), JSON.stringify({scripts, style, maps: named}, null, 2) + '\n');

// What is bundled is other people's work, and goes with its terms.
function licenses() {
  const {packages} = JSON.parse(readFileSync('package-lock.json', 'utf8'));
  return Object.entries(packages)
    .filter(([path, of]) => path && !of.dev && !of.optional)
    .map(([path, of]) => {
      const file = existsSync(path) && readdirSync(path).find((name) => /^licen[cs]e/i.test(name));
      const terms = file ? readFileSync(join(path, file), 'utf8').trim() : `Licensed under ${of.license}.`;
      return `${path.replace(/^.*node_modules\//, '')} ${of.version}\n\n${terms}\n`;
    })
    .join('\n' + '─'.repeat(80) + '\n\n');
}
