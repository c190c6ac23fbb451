import { FICHIER } from '../../src/lib/emporter/plan.ts';
import { attendre, type Navigateur } from './navigateur.ts';

/** Un chemin que suit un lecteur, et qui échoue en disant où. */
interface Parcours {
  readonly nom: string;
  suivre(navigateur: Navigateur, site: string): Promise<void>;
}

/** Tape dans un champ comme une personne : la valeur, puis les événements qu’une saisie donne. */
const taper = (selecteur: string, texte: string) => `
  const champ = document.querySelector(${JSON.stringify(selecteur)});
  champ.focus();
  champ.value = ${JSON.stringify(texte)};
  champ.dispatchEvent(new Event('input', { bubbles: true }));
  champ.dispatchEvent(new Event('change', { bubbles: true }));`;

const cliquer = (expression: string) => `(${expression}).click();`;
/** Retient, dans la page, ce qu’elle donne à enregistrer : son nom et son texte, au lieu d’ouvrir la fenêtre du système. */
const retenirLesFichiers = `
  window.fichiersDonnes = [];
  const adresseDe = URL.createObjectURL;
  URL.createObjectURL = (objet) => {
    objet.text().then((texte) => { window.texteDonne = texte; });
    return adresseDe.call(URL, objet);
  };
  HTMLAnchorElement.prototype.click = function () { window.fichiersDonnes.push(this.download); };`;

/** Répond « je ne sais pas », ou à défaut la dernière réponse, puis continue ; rend le titre que l’on quitte. */
const ignorer = `
  const titre = document.querySelector('.questionnaire h1').textContent;
  const choix = [...document.querySelectorAll('.questionnaire fieldset input')];
  (choix.find(({ value }) => value === 'aucune') ?? choix.find(({ value }) => value === 'inconnu') ?? choix.at(-1)).click();
  document.querySelector('.questionnaire form .suite').click();
  return titre;`;

/** Le fichier à emporter, sur le disque : il se lit sans serveur. */
const aEmporter = new URL(`../../dist/${FICHIER}`, import.meta.url).href;

/** Plus que toutes les questions d’un premier résultat : de quoi arrêter un parcours qui tourne en rond. */
const ASSEZ = 60;

const bouton = (texte: string) =>
  `[...document.querySelectorAll('main button')].find((un) => un.textContent.includes(${JSON.stringify(texte)}))`;
const texteDe = (selecteur: string) =>
  `(document.querySelector(${JSON.stringify(selecteur)})?.textContent ?? '')`;

/** Les chemins principaux, les mêmes dans chaque navigateur. */
export const parcours: readonly Parcours[] = [
  {
    nom: 'commencer le questionnaire',
    async suivre(n, site) {
      await n.ouvrir(`${site}/verifier/`);
      await attendre(n, bouton('Commencer'));
      await attendre(n, `!document.querySelector('main astro-island[ssr]')`);
      await n.executer(cliquer(bouton('Commencer')));
      await attendre(n, `document.querySelector('main :is([type=radio], [type=checkbox])')`);
    },
  },
  {
    nom: 'aller au résultat du questionnaire, et enregistrer ses réponses',
    async suivre(n, site) {
      await n.ouvrir(`${site}/verifier/`);
      await attendre(n, bouton('Commencer'));
      await attendre(n, `!document.querySelector('main astro-island[ssr]')`);
      await n.executer(cliquer(bouton('Commencer')));
      const arrive = `document.querySelector('.questionnaire .resultat')`;
      for (let question = 0; question < ASSEZ; question += 1) {
        await attendre(n, `${arrive} || document.querySelector('.questionnaire fieldset input')`);
        if ((await n.executer(`return Boolean(${arrive})`)) === true) break;
        const quitte = JSON.stringify(await n.executer(ignorer));
        await attendre(n, `${arrive} || ${texteDe('.questionnaire h1')} !== ${quitte}`);
      }
      await attendre(n, arrive);
      // Ce qui se lit sous le premier écran arrive ensuite : les réponses en sont la fin.
      await attendre(n, `document.querySelector('.resultat #vos-reponses')`);
      await n.executer(retenirLesFichiers);
      await n.executer(
        `document.querySelectorAll('.questionnaire details').forEach((un) => { un.open = true; })`,
      );
      await attendre(n, bouton('Enregistrer mes réponses'));
      await n.executer(cliquer(bouton('Enregistrer mes réponses')));
      await attendre(n, `/^reponses-.*\\.json$/.test(window.fichiersDonnes[0])`);
      await attendre(n, `JSON.parse(window.texteDonne ?? 'null')`);
    },
  },
  {
    nom: 'lire le fichier à emporter, et y commencer le questionnaire',
    async suivre(n) {
      await n.ouvrir(`${aEmporter}#verifier`);
      await attendre(n, `${texteDe('body')}.length > 100_000`);
      await attendre(n, `(${bouton('Commencer')})?.checkVisibility()`);
      await attendre(n, `!document.querySelector('main astro-island[ssr]')`);
      await n.executer(cliquer(bouton('Commencer')));
      await attendre(n, `document.querySelector('.questionnaire fieldset input')`);
    },
  },
  {
    nom: 'cocher la grille, recharger : aucune case ne reste cochée',
    async suivre(n, site) {
      await n.ouvrir(`${site}/verifier/grille/`);
      const cochees = `document.querySelectorAll('.grille input:checked').length`;
      await n.executer(`document.querySelector('.grille [type=checkbox]').click();`);
      await attendre(n, `${cochees} === 1`);
      await n.executer(`window.avant = true; setTimeout(() => location.reload(), 50);`);
      await attendre(n, `window.avant === undefined && document.readyState === 'complete'`);
      await attendre(n, `${cochees} === 0`);
    },
  },
  {
    nom: 'calculer un délai',
    async suivre(n, site) {
      await n.ouvrir(`${site}/delais/`);
      await attendre(n, `document.querySelector('#date-contester-licenciement')`);
      await attendre(n, `!document.querySelector('astro-island[ssr]')`);
      await n.executer(taper('#date-contester-licenciement', '15/03/2026'));
      await attendre(n, `${texteDe('main')}.replaceAll('\\u00a0', ' ').includes('15 mars 2027')`);
    },
  },
  {
    nom: 'partir pendant que la page charge ce qu’une date demande : elle ne s’en plaint pas',
    async suivre(n, site) {
      for (const attente of [0, 5, 10, 15, 20, 30, 45, 60]) {
        await n.ouvrir(`${site}/delais/?${String(attente)}`);
        await attendre(n, `!document.querySelector('astro-island[ssr]')`);
        await n.executer(
          `${taper('#date-contester-licenciement', '15/03/2026')}
           setTimeout(() => { location.href = '/a-propos/'; }, ${String(attente)});`,
        );
        await attendre(n, `location.pathname === '/a-propos/'`);
      }
    },
  },
  {
    nom: 'remplir une lettre',
    async suivre(n, site) {
      await n.ouvrir(`${site}/modeles/demande-d-acces/`);
      await attendre(n, `document.querySelector('#demande-d-acces-nom')`);
      await n.executer(taper('#demande-d-acces-nom', 'Camille Essai'));
      await attendre(n, `${texteDe('.feuille')}.includes('Camille Essai')`);
      await attendre(n, `${texteDe('.feuille')}.includes('copie de ces données')`);
    },
  },
  {
    nom: 'remplir un document de l’employeur',
    async suivre(n, site) {
      await n.ouvrir(`${site}/kit-employeur/`);
      await attendre(n, `document.querySelector('.kit .feuille')`);
      await n.executer(taper('#saisie-employeur', 'Exemple SA'));
      await attendre(n, `${texteDe('.kit .feuille')}.includes('Exemple SA')`);
    },
  },
  {
    nom: 'lire une définition dans un article',
    async suivre(n, site) {
      await n.ouvrir(`${site}/affaire-maif/`);
      await n.executer(cliquer(`document.querySelector('main a.terme')`));
      await attendre(n, `document.querySelector('.sens:target')`);
    },
  },
  {
    nom: 'filtrer les décisions',
    async suivre(n, site) {
      await n.ouvrir(`${site}/decisions/`);
      const visibles = `[...document.querySelectorAll('tr[data-marques]')].filter((ligne) => ligne.checkVisibility()).length`;
      const avant = Number(await n.executer(`return ${visibles}`));
      await n.executer(
        `const choix = [...document.querySelectorAll('.repertoire option, .repertoire input')].filter((un) => un.value !== '' && un.value !== 'on');
         const un = choix.at(-1); if (un.tagName === 'OPTION') { un.selected = true; un.parentElement.dispatchEvent(new Event('change', { bubbles: true })); } else un.click();`,
      );
      await attendre(n, `${visibles} > 0 && ${visibles} < ${String(avant)}`);
    },
  },
  {
    nom: 'chercher',
    async suivre(n, site) {
      await n.ouvrir(`${site}/recherche/`);
      await attendre(n, `document.querySelector('main input[type=search]')`);
      await new Promise((resoudre) => setTimeout(resoudre, 500));
      await n.executer(taper('main input[type=search]', 'caméra'));
      await attendre(n, `document.querySelector('main a[href*="/video"], main a[href*="camera"]')`);
    },
  },
  {
    nom: 'quitter, puis revenir : la page n’est pas blanche, et rien de tapé n’y reste',
    async suivre(n, site) {
      await n.ouvrir(`${site}/delais/`);
      await attendre(n, `!document.querySelector('astro-island[ssr]')`);
      await n.executer(taper('#date-contester-licenciement', '15/03/2026'));
      // Comme le questionnaire : un second écran à la même adresse. Et une sortie que l’essai peut atteindre.
      await n.executer(
        `history.pushState({}, ''); document.querySelector('a.quitter').href = '/a-propos/'; document.querySelector('a.quitter').click();`,
      );
      await attendre(n, `location.pathname === '/a-propos/'`);
      await n.retour();
      await attendre(
        n,
        `location.pathname === '/delais/' && document.querySelector('main')?.checkVisibility()`,
      );
      await attendre(n, `document.querySelector('#date-contester-licenciement')?.value === ''`);
      await attendre(n, `document.title !== '…'`);
    },
  },
];
