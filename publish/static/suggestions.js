// Ways of ending what is being typed, in the browser's own list: the keyboard and screen readers already know it.
// Without this file the search works the same.
"use strict";
for (const champ of document.querySelectorAll(".cherche input[type=search]")) {
  const liste = document.createElement("datalist");
  liste.id = champ.id + "-suggestions";
  champ.after(liste);
  champ.setAttribute("list", liste.id);
  let attente;
  let demande;
  champ.addEventListener("input", () => {
    clearTimeout(attente);
    attente = setTimeout(async () => {
      demande?.abort();
      demande = new AbortController();
      try {
        const chez = champ.form.elements.collectivite;
        const adresse = "/suggestions?q=" + encodeURIComponent(champ.value) + (chez ? "&siren=" + chez.value : "");
        const reponse = await fetch(adresse, { signal: demande.signal });
        const [, suites] = reponse.ok ? await reponse.json() : ["", []];
        liste.replaceChildren(...suites.map((texte) => new Option(texte, texte)));
      } catch {
        // A newer letter, or no network: what is listed stays.
      }
    }, 150);
  });
}
