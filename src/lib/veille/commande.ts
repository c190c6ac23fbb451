/**
 * `npm run veille` : le registre du Code du travail comparé au paquet installé, la différence en clair et ce qui en
 * dépend ; puis les autres textes lus il y a plus d’un an. `--accepter L1222-4` inscrit la version relue.
 * `--paquet fichier.json` compare à un paquet que l’on n’a pas encore installé.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { articlesDuCodeDuTravail } from '../droit/sources.ts';
import { accepterDans } from './accepter.ts';
import { estARelire } from './age.ts';
import { comparerAuPaquet } from './comparer.ts';
import { dependantsDe } from './dependants.ts';
import { ecrireTemoin, lireFichiers, lirePaquet, lireTemoin, lireTextes } from './lire.ts';
import { rendreChangement } from './rendre.ts';

const REGISTRE = new URL('../droit/sources.ts', import.meta.url);

const { values } = parseArgs({
  options: { accepter: { type: 'string', multiple: true }, paquet: { type: 'string' } },
});
const paquet = lirePaquet(values.paquet);
const dire = (texte: string) => process.stdout.write(`${texte}\n`);

function accepter(numeros: readonly string[]): void {
  let registre = readFileSync(REGISTRE, 'utf8');
  const lus = { ...lireTemoin() };
  for (const numero of numeros) {
    const nouveau = paquet.get(numero);
    if (nouveau === undefined) throw new Error(`${numero} n’est pas en vigueur dans le paquet.`);
    registre = accepterDans(registre, numero, nouveau.version);
    lus[numero] = nouveau;
    dire(`${numero} : ${nouveau.version}, lu.`);
  }
  writeFileSync(REGISTRE, registre);
  ecrireTemoin(lus);
}

/** Inscrit au témoin les articles ajoutés au registre, et en ôte ceux qui n’y sont plus. */
function tenirLeTemoin(): void {
  const lus = lireTemoin();
  const suite = Object.entries(articlesDuCodeDuTravail).flatMap(([numero, version]) => {
    const lu = lus[numero] ?? paquet.get(numero);
    return lu !== undefined && (lus[numero] || lu.version === version) ? [[numero, lu]] : [];
  });
  if (Object.keys(lus).length !== suite.length) ecrireTemoin(Object.fromEntries(suite));
}

function veiller(): void {
  tenirLeTemoin();
  const fichiers = lireFichiers();
  const changements = comparerAuPaquet(articlesDuCodeDuTravail, lireTemoin(), paquet);
  for (const changement of changements)
    dire(rendreChangement(changement, dependantsDe(changement.numero, fichiers)));
  const nombre = Object.keys(articlesDuCodeDuTravail).length;
  dire(`Code du travail : ${nombre} articles au registre, ${changements.length} à relire.`);
  const vieux = lireTextes().filter(({ luLe }) => estARelire(luLe, new Date()));
  for (const { id, luLe, verification } of vieux)
    dire(
      `── ${id} : lu le ${luLe.toISOString().slice(0, 10)} (${verification}), il y a plus d’un an`,
    );
  dire(`Autres textes : ${vieux.length} à relire.`);
  if (changements.length > 0) process.exitCode = 1;
}

if (values.accepter) accepter(values.accepter);
else veiller();
