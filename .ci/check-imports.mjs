// Checks that imports run one way and never in a circle (dependency-cruiser.json). It counts what it read,
// because a reader that cannot read TypeScript finds nothing, and nothing wrong.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { cruise } from 'dependency-cruiser';
import { architecturePage } from './architecture.mjs';

const { options, ...ruleSet } = JSON.parse(readFileSync(new URL('dependency-cruiser.json', import.meta.url), 'utf8'));
const { output } = await cruise(['src', 'test'], { ...options, validate: true, ruleSet });
const { violations, totalCruised, totalDependenciesCruised } = output.summary;

for (const { rule, from, to, cycle } of violations) {
  console.error(`${rule.name}: ${from} → ${cycle ? cycle.map(({ name }) => name).join(' → ') : to}`);
}
const sources = output.modules.filter(({ source }) => /^(src|test)\/.*\.ts$/.test(source));
const read = sources.filter(({ dependencies }) => dependencies.length > 0);
if (read.length < 10) {
  console.error(`Only ${read.length} of ${sources.length} TypeScript files were understood: is @swc/core installed?`);
}
console.log(`${totalCruised} modules, ${totalDependenciesCruised} imports, ${violations.length} violations`);

const page = 'docs/architecture.md';
const drawn = architecturePage(output.modules);
if (process.argv.includes('--draw')) writeFileSync(page, drawn);
const stale = !existsSync(page) || readFileSync(page, 'utf8') !== drawn;
if (stale) console.error(`${page} is not what the imports are: run \`npm run architecture\`.`);
process.exitCode = violations.length > 0 || read.length < 10 || stale ? 1 : 0;
