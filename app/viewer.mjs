// Makes /assets/form-js of the official form viewer. Fetches it only when package-lock.json is newer than what is here.
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';

const made = `${process.argv[2] ?? 'target/classes'}/static/assets/form-js`;
const official = 'node_modules/@bpmn-io/form-js-viewer';
const changed = (file) => statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0;

if (changed('node_modules/.package-lock.json') < changed('package-lock.json')) {
  const shell = process.platform === 'win32';
  const { status } = spawnSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], { stdio: 'inherit', shell });
  if (status !== 0) process.exit(status ?? 1);
}
const { buildSync } = await import('esbuild');
mkdirSync(made, { recursive: true });
const { metafile } = buildSync({
  entryPoints: ['src/main/viewer/viewer.js'],
  outfile: `${made}/viewer.js`,
  bundle: true,
  minify: true,
  format: 'esm',
  target: 'es2022',
  charset: 'utf8',
  legalComments: 'none',
  metafile: true,
  logLevel: 'warning'
});
copyFileSync(`${official}/dist/assets/form-js.css`, `${made}/viewer.css`);

// Everybody's licence goes with what is made of their work; first bpmn.io's, whose mark stays in every form.
const packages = Object.keys(metafile.inputs)
  .map((file) => file.match(/^node_modules\/(@[^/]+\/[^/]+|[^/]+)/)?.[1])
  .filter((name, index, all) => name && all.indexOf(name) === index)
  .sort((one, other) => other.startsWith('@bpmn-io/form-js') - one.startsWith('@bpmn-io/form-js') || one.localeCompare(other));
const licence = (name) => {
  const folder = `node_modules/${name}`;
  const { version, license } = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'));
  const texts = readdirSync(folder).filter((file) => /^licen[cs]e/i.test(file)).map((file) => readFileSync(`${folder}/${file}`, 'utf8'));
  return [`${name} ${version} (${license})`, ...texts].join('\n\n');
};
writeFileSync(`${made}/LICENSES.txt`, packages.map(licence).join(`\n\n${'-'.repeat(80)}\n\n`));
