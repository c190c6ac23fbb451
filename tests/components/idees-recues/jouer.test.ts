import { expect, test } from 'vitest';
import { jouer } from '../../../src/components/idees-recues/jouer.ts';

function dresser(): HTMLElement {
  const cartes = Array.from(
    { length: 12 },
    (_, rang) =>
      `<li data-verdict="${rang % 2 === 0 ? 'vrai' : 'faux'}"><h3>Phrase ${String(rang)}</h3><span class="verdict">${rang % 2 === 0 ? 'Vrai' : 'Faux'}</span><p>Réponse ${String(rang)}</p><a href="/carte-${String(rang)}/">La carte</a></li>`,
  );
  document.body.innerHTML = `<section class="jeu"><p class="avance"></p><p class="phrase" tabindex="-1"></p>
    <button value="vrai" hidden>Vrai</button><button value="faux" hidden>Faux</button>
    <div class="reponse"></div><button class="suite" hidden>Commencer</button></section><ul class="cartes">${cartes.join('')}</ul>`;
  const jeu = document.querySelector<HTMLElement>('.jeu');
  if (!jeu) throw new Error('Pas de jeu.');
  jouer(jeu);
  return jeu;
}

test('dix phrases par partie ; la réponse donne le verdict, le texte et les sources de la carte', () => {
  const jeu = dresser();
  const suite = jeu.querySelector<HTMLButtonElement>('.suite');
  const phrase = jeu.querySelector('.phrase');
  const vues = new Set<string>();
  suite?.click();
  for (let rang = 1; rang <= 10; rang += 1) {
    expect(jeu.querySelector('.avance')?.textContent).toBe(`Phrase ${String(rang)} sur 10`);
    const [, numero = ''] = /Phrase (\d+)/u.exec(phrase?.textContent ?? '') ?? [];
    vues.add(numero);
    expect(jeu.querySelector<HTMLElement>('button[value=vrai]')?.hidden).toBe(false);
    jeu.querySelector<HTMLElement>('button[value=vrai]')?.click();
    const juste = Number(numero) % 2 === 0;
    expect(jeu.querySelector('.reponse')?.textContent).toContain(
      juste ? 'C’est aussi notre réponse : Vrai' : 'Notre réponse est autre : Faux',
    );
    expect(jeu.querySelector('.reponse a')?.getAttribute('href')).toBe(`/carte-${numero}/`);
    suite?.click();
  }
  expect(vues.size).toBe(10);
  expect(jeu.querySelector('.avance')?.textContent).toContain('C’est fini');
  expect(suite?.textContent).toBe('Dix autres phrases');
});

test('une page sans les pièces du jeu reste comme elle est', () => {
  document.body.innerHTML = '<section class="jeu"><p>Rien</p></section>';
  const jeu = document.querySelector<HTMLElement>('.jeu');
  if (jeu) jouer(jeu);
  expect(jeu?.textContent).toBe('Rien');
});
