import type { StatutDispositif, StatutPreuve, StatutRupture } from '../vocabulaire/statuts.ts';

/** Première conclusion, en une phrase : l’outil paraît-il régulier ? */
export const phrasesDispositif: Readonly<Record<StatutDispositif, string>> = {
  interdit:
    'D’après ces réponses, une pratique est en principe interdite. Des exceptions étroites existent.',
  manquement: 'D’après ces réponses, au moins une obligation ne paraît pas tenue.',
  'a-verifier': 'Ces réponses ne suffisent pas à conclure : des points restent à vérifier.',
  'en-regle-sur-l-essentiel':
    'Ces réponses disent l’essentiel en règle. Il reste à vérifier des points qui l’accompagnent.',
  respectee: 'Rien, dans ces réponses, ne signale de manquement. Ce n’est pas une garantie.',
  'sans-objet': 'Aucune des obligations examinées ne semble s’appliquer ici.',
};

/** Deuxième conclusion, en une phrase : que vaut la preuve tirée de l’outil ? */
export const phrasesPreuve: Readonly<Record<StatutPreuve, string>> = {
  'sans-objet': 'Rien n’a été utilisé contre le salarié : la question de la preuve ne se pose pas.',
  'non-contestable-ici':
    'Vos réponses ne donnent pas de prise contre la façon dont la preuve a été obtenue.',
  'probablement-admise':
    'La collecte paraît irrégulière. Dans des affaires voisines, des juges ont pourtant admis la preuve.',
  'probablement-ecartee': 'Dans des affaires voisines, des juges ont écarté la preuve.',
  incertaine: 'Personne ne peut dire, avec ces réponses, si un juge admettrait la preuve.',
};

/** Troisième conclusion, en une phrase : que deviendrait la sanction ou le licenciement ? */
export const phrasesRupture: Readonly<Record<StatutRupture, string>> = {
  'sans-objet': 'Il n’y a ni sanction ni licenciement : la question ne se pose pas.',
  'solide-sur-ce-point':
    'Sur ce seul point, la sanction ou le licenciement ne paraît pas menacé. Le juge examine aussi le reste.',
  incertaine: 'On ne peut pas dire, avec ces réponses, ce que deviendrait la sanction.',
  fragilisee:
    'La sanction ou le licenciement paraît fragile. Le juge pèse aussi les autres preuves, l’aveu et la gravité de ce qui est reproché.',
};
