// What axe does not see. Evaluates to the faults of the page as it is shown now, each one a sentence.
(() => {
  const fautes = [];
  const largeur = document.documentElement.clientWidth;
  const dire = (quoi, element) => {
    const texte = (element.textContent || element.getAttribute("aria-label") || "").trim().replace(/\s+/g, " ").slice(0, 40);
    const classe = element.getAttribute("class");
    fautes.push(`${quoi} : <${element.tagName.toLowerCase()}${classe ? "." + classe : ""}> ${texte}`);
  };
  const visible = (element) => element.checkVisibility({ checkOpacity: true, checkVisibilityCSS: true });
  const cache = (element) => element.closest(".lu, .saut, [aria-hidden=true], title, desc, noscript, script, style");

  if (document.documentElement.scrollWidth > largeur) {
    fautes.push(`défile de côté : ${document.documentElement.scrollWidth} px dans ${largeur}`);
    for (const element of document.querySelectorAll("main *"))
      if (element.getBoundingClientRect().right > largeur + 1 && !cache(element)) { dire("dépasse", element); break; }
  }
  if (document.documentElement.lang !== "fr") fautes.push("la langue n’est pas dite");
  if (!document.title.trim()) fautes.push("pas de titre");
  const titres = [...document.querySelectorAll("h1,h2,h3,h4,h5,h6")].filter(visible).map((h) => Number(h.tagName[1]));
  if (titres.filter((n) => n === 1).length !== 1) fautes.push(`${titres.filter((n) => n === 1).length} titres de premier rang`);
  titres.reduce((avant, n) => { if (n > avant + 1) fautes.push(`un titre h${n} suit un h${avant}`); return n; }, 0);

  // Targets: 44 px high outside sentences, 24 px wide; 24 px between the centres of two lines of links in a sentence.
  const dansUnePhrase = (lien) => {
    if (lien.tagName !== "A" || getComputedStyle(lien).display !== "inline") return false;
    const bloc = lien.closest("p,li,dd,dt,td,th,figcaption,h1,h2,h3,h4,summary,label,div");
    const mots = (noeud) => noeud.textContent.replace(/\s+/g, " ").trim().length;
    const liens = [...bloc.querySelectorAll("a")].reduce((somme, a) => somme + mots(a), 0);
    return mots(bloc) > liens + 2;
  };
  for (const cible of document.querySelectorAll("a[href], button, input:not([type=hidden]), select, textarea, summary")) {
    if (!visible(cible) || cache(cible) || dansUnePhrase(cible)) continue;
    const etiquette = /^(radio|checkbox)$/.test(cible.type) ? cible.closest("label") : null;
    const boite = (etiquette || cible).getBoundingClientRect();
    if (boite.height < 43.5 || boite.width < 24) dire(`cible de ${Math.round(boite.width)} × ${Math.round(boite.height)} px`, cible);
  }

  // Text: 16 px as it is drawn, whatever scales it; ordinals and note calls set higher are part of their word.
  const marcheur = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  let dits = 0, vus = 0;
  while (marcheur.nextNode()) {
    const noeud = marcheur.currentNode, element = noeud.parentElement, longueur = noeud.textContent.trim().length;
    if (!longueur || cache(element) || element.closest("sup, option")) continue;
    const replie = element.closest("details:not([open])");
    if (replie && !element.closest("summary")) continue;
    dits += longueur;
    if (!visible(element)) continue;
    vus += longueur;
    let taille = parseFloat(getComputedStyle(element).fontSize);
    const dessin = element.closest("svg");
    if (dessin && dessin.viewBox.baseVal.width) taille *= dessin.getBoundingClientRect().width / dessin.viewBox.baseVal.width;
    if (taille < 15.9) dire(`texte de ${taille.toFixed(1)} px`, element);
    const cadre = element.getBoundingClientRect();
    if (!dessin && (cadre.right > largeur + 1 || cadre.left < -1)) dire("texte hors de l’écran", element);
    const style = getComputedStyle(element);
    if (style.overflow !== "visible" && element.scrollWidth > element.clientWidth + 1) dire("texte coupé", element);
  }
  if (vus < 0.8 * dits) fautes.push(`${Math.round(100 * (1 - vus / dits))} % du texte est caché`);
  return [...new Set(fautes)];
})()
