import { createHash } from 'node:crypto';

/**
 * Pour tests/mutations.ts : les phrases ne se changent pas, elles sont relues autrement. Un texte sans espace, lui,
 * est un identifiant, une issue, une colonne : il se change comme le reste.
 */
const raison = 'une phrase, relue ailleurs';

/** Les morceaux écrits d’un texte entre accents graves. */
const morceaux = (noeud) => noeud.quasis.map(({ value }) => value.raw);

/** Vrai si ce changement est tiré, pour cette graine : un sur tant, toujours les mêmes. */
const estTire = ({ fileName, location, mutatorName, replacement }, unSur, graine) => {
  const fichier = fileName.slice(fileName.lastIndexOf('/src/lib/'));
  const quoi = JSON.stringify([graine, fichier, location, mutatorName, replacement]);
  return createHash('sha256').update(quoi).digest().readUInt32BE() % unSur === 0;
};

/** Ne laisse essayer que les changements tirés : les autres ne comptent ni pour, ni contre. */
const echantillon = () => ({
  init: () => Promise.resolve(),
  check: (changements) => {
    const [unSur, graine] = (process.env.ECHANTILLON_DES_MUTATIONS ?? '1 0').split(' ').map(Number);
    return Promise.resolve(
      Object.fromEntries(
        changements.map((un) => [
          un.id,
          estTire(un, unSur, graine)
            ? { status: 'passed' }
            : { status: 'compileError', reason: 'hors de l’échantillon' },
        ]),
      ),
    );
  },
});

export const strykerPlugins = [
  { kind: 'Checker', name: 'echantillon', factory: echantillon },
  {
    kind: 'Ignore',
    name: 'phrases',
    value: {
      shouldIgnore(chemin) {
        if (chemin.isStringLiteral() && /\s/u.test(chemin.node.value)) return raison;
        if (chemin.isTemplateLiteral() && morceaux(chemin.node).some((un) => /\s/u.test(un)))
          return raison;
        return undefined;
      },
    },
  },
];
