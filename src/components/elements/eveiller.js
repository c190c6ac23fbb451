// Éveille les îlots, à la place du script d’Astro, trois fois plus long : les nôtres n’ont ni emplacement ni îlot en
// eux, et ne reçoivent que des textes, des nombres, des listes et des objets (src/lib/chargement/eveil.ts).
if (!customElements.get('astro-island')) {
  const lire = ([liste, valeur]) =>
    liste ? valeur.map(lire) : valeur && typeof valeur == 'object' ? lireTout(valeur) : valeur;
  const lireTout = (objet) =>
    Object.fromEntries(Object.entries(objet).map(([nom, ecrite]) => [nom, lire(ecrite)]));
  // Un module qui n’est pas venu se redemande sous une autre adresse : le navigateur retient l’échec de la première.
  const importer = (adresse) =>
    import(/* @vite-ignore */ adresse).catch(async () => {
      await new Promise((suite) => setTimeout(suite, 1000));
      return import(/* @vite-ignore */ `${adresse}?${Date.now()}`);
    });
  const eveiller = async (ilot) => {
    try {
      const [composant, rendu] = await Promise.all(
        ['component-url', 'renderer-url'].map((nom) => importer(ilot.getAttribute(nom))),
      );
      const recus = lireTout(JSON.parse(ilot.getAttribute('props')));
      await rendu.default(ilot)(composant.default, recus, {}, {});
      ilot.removeAttribute('ssr');
    } catch (panne) {
      console.error(panne);
    }
  };
  const guetter = (ilot) => {
    const vue = new IntersectionObserver((vus) => {
      if (!vus.some(({ isIntersecting }) => isIntersecting)) return;
      vue.disconnect();
      eveiller(ilot);
    });
    for (const enfant of ilot.children) vue.observe(enfant);
  };
  // Un îlot s’éveille quand tous ses enfants sont lus : le commentaire qui le ferme est là, ou la page est entière.
  const attendre = (ilot) => {
    const lu = () => {
      if (document.readyState == 'loading' && ilot.lastChild?.data != 'astro:end') return;
      veille.disconnect();
      document.removeEventListener('readystatechange', lu);
      (ilot.getAttribute('client') == 'visible' ? guetter : eveiller)(ilot);
    };
    const veille = new MutationObserver(lu);
    veille.observe(ilot, { childList: true });
    document.addEventListener('readystatechange', lu);
    lu();
  };
  customElements.define(
    'astro-island',
    class extends HTMLElement {
      connectedCallback() {
        attendre(this);
      }
    },
  );
}
