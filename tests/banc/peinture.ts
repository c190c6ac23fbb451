import type { Page } from 'puppeteer-core';

/** Ce qu’une peinture a demandé. */
interface Peinture {
  /** Du geste, à l’heure que lui donne le navigateur, à l’image qui montre ce qui en vient. */
  readonly duree: number;
  /** Les demandes parties entre le geste et cette image. */
  readonly demandes: number;
}

/**
 * Fait un geste, et mesure ce qui passe jusqu’à l’image où ce que montre `vu` n’est plus ce qu’il montrait.
 *
 * @param evenement le geste, tel que la page le reçoit.
 * @param vu ce qui doit changer : le texte de tous ces éléments visibles.
 * @throws si rien ne change en dix secondes.
 */
export async function mesurerLaPeinture(
  page: Page,
  evenement: 'click' | 'input',
  vu: string,
  geste: () => Promise<void>,
): Promise<Peinture> {
  const peinture = page.evaluate(
    (nom, selecteur) =>
      new Promise<{ duree: number; demandes: number }>((resoudre, rejeter) => {
        const montre = () =>
          [...document.querySelectorAll(selecteur)]
            .filter((un) => un.checkVisibility())
            .map(({ textContent }) => textContent)
            .join('\n');
        const avant = montre();
        let debut: number | undefined;
        addEventListener(nom, ({ timeStamp }) => (debut ??= timeStamp), {
          capture: true,
          once: true,
        });
        const fini = setTimeout(() => rejeter(new Error(`« ${avant} » ne change pas.`)), 10_000);
        const regarder = (): void => {
          const present = montre();
          if (debut === undefined || present === '' || present === avant) {
            requestAnimationFrame(regarder);
            return;
          }
          clearTimeout(fini);
          const depart = debut;
          // Ce message passe après l’image qui se prépare.
          const apres = new MessageChannel();
          apres.port1.onmessage = () => {
            const fin = performance.now();
            resoudre({
              duree: fin - depart,
              demandes: performance
                .getEntriesByType('resource')
                .filter(({ startTime }) => startTime >= depart && startTime <= fin).length,
            });
          };
          apres.port2.postMessage(undefined);
        };
        requestAnimationFrame(regarder);
      }),
    evenement,
    vu,
  );
  await geste();
  return peinture;
}
