// Makes the files of this folder anew: node make.mjs
//
// Names and their order are CLDR's, which Node carries; the codes are those of identity's list.
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';

const here = new URL('.', import.meta.url);
const list = readFileSync(new URL('../../identity/src/region.rs', here), 'utf8').split('const CODES')[1].split('];')[0];
const codes = [...list.matchAll(/"([A-Z]{2})"/g)].map(([, code]) => code);
for (const tag of readdirSync(new URL('../locales', here))) {
  const names = new Intl.DisplayNames(tag, { type: 'region' });
  const order = new Intl.Collator(tag).compare;
  const lines = codes.map((code) => [code, names.of(code)]).sort((a, b) => order(a[1], b[1]));
  writeFileSync(new URL(`${tag}.txt`, here), lines.map((line) => `${line.join(' ')}\n`).join(''));
}
console.log(`CLDR ${process.versions.cldr}`);
