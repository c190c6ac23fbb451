/**
 * La version des règles, affichée avec chaque résultat. À changer dès qu’une table, une obligation ou
 * une question change de sens.
 */
export const versionDesRegles = { numero: '2026.12', date: '2026-11-29' } as const;

/** Ce que cette version change pour qui avait déjà répondu. À écrire avec elle. */
export const changementsDesRegles: readonly string[] = [
  'Sur ce qui décide, une question sans réponse, ou « je ne sais pas », n’est plus favorable à personne : la preuve reste alors incertaine.',
  'Un défaut de mentions, de base légale ou de consultation rend la preuve incertaine. Seul, il ne la fait plus dire écartée, sauf défaut de consultation du CSE sans demande de mise en balance.',
  'Un outil utilisé pour autre chose que le but annoncé met en doute la preuve, même s’il était connu.',
  'Un employeur qui paraît en règle sur l’essentiel est reconnu comme tel.',
  'Le télétravail, à lui seul, ne met plus en cause les outils ordinaires : appels, badge, messagerie, statistiques.',
  'Une exception ne compte pour l’employeur que si une réponse la donne.',
];
