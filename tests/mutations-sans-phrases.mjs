/**
 * Pour tests/mutations.ts : les phrases ne se changent pas, elles sont relues autrement. Un texte sans espace, lui,
 * est un identifiant, une issue, une colonne : il se change comme le reste.
 */
const raison = 'une phrase, relue ailleurs';

/** Les morceaux écrits d’un texte entre accents graves. */
const morceaux = (noeud) => noeud.quasis.map(({ value }) => value.raw);

export const strykerPlugins = [
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
