// Lints the models and the decision tables. Fetches the linters only when package-lock.json is newer than they are.
import { spawnSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';

const models = 'src/main/resources/processes';
const changed = (file) => statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0;

function run(command, ...args) {
  const shell = process.platform === 'win32' && command === 'npm';
  const { status, error } = spawnSync(command, args, { stdio: 'inherit', shell });
  if (error) console.error(`${command}: ${error.message}`);
  if (status !== 0) process.exit(status ?? 1);
}

const files = (ending) =>
  readdirSync(models).filter((name) => name.endsWith(ending)).map((name) => `${models}/${name}`);

if (changed('node_modules/.package-lock.json') < changed('package-lock.json')) {
  run('npm', 'ci', '--ignore-scripts', '--no-audit', '--no-fund');
}
run(process.execPath, 'node_modules/bpmnlint/bin/bpmnlint.js', ...files('.bpmn'));
for (const table of files('.dmn')) {
  run(process.execPath, 'node_modules/dmnlint/bin/dmnlint.js', table);
}
