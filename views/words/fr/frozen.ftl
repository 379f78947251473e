# Les chiffres d’une séance passée, et ce qui a bougé de l’une à l’autre.

frozen-as-of = Voir à la date d’une séance
frozen-comparison-link = Comparer deux séances
frozen-banner = Situation pour { $code }, séance du { $day }.
frozen-banner-label = Situation passée
frozen-banner-text = Chiffres figés le { $day }, avec ce qui était connu ce jour-là.
frozen-today = Revenir à aujourd’hui
frozen-missing = Pas de situation à cette date
frozen-missing-text = Aucune séance publiée ne porte ce nom. La situation d’une séance devient publique quand son procès-verbal est validé.
frozen-already = Les chiffres de cette séance sont déjà figés. Ils ne changent plus.
frozen-cancelled = Cette séance est annulée : il n’y a rien à figer.
frozen-freeze-title = Figer les chiffres de { $code } ?
frozen-freeze-text = Le comité lira la situation telle qu’elle est maintenant, et cela ne peut pas être défait. Sans vous, les chiffres seraient figés le { $day }.
frozen-freeze-early = Les rapports sont encore reçus jusqu’au { $day }. Ce qui arrivera après n’entrera pas dans les chiffres de la séance.
frozen-freeze-yes = Figer les chiffres
frozen-comparison = Ce qui a bougé
frozen-compare = Comparer
frozen-from = De
frozen-to = À
frozen-now = aujourd’hui
frozen-csv = Télécharger le tableau (CSV)
frozen-moved = { $count ->
    [0] Aucun projet n’a bougé entre { $from } et { $to } :
    [one] { $count } projet a bougé entre { $from } et { $to } :
   *[other] { $count } projets ont bougé entre { $from } et { $to } :
}
frozen-ends = { $later }, { $earlier }, { $done }.
frozen-count-later = { $count ->
    [0] aucun ne finit plus tard
    [one] { $count } finit plus tard
   *[other] { $count } finissent plus tard
}
frozen-count-earlier = { $count ->
    [0] aucun plus tôt
   *[other] { $count } plus tôt
}
frozen-count-done = { $count ->
    [0] aucun jalon atteint
    [one] { $count } jalon atteint
   *[other] { $count } jalons atteints
}
frozen-count-entered = { $count ->
    [one] { $count } projet est entré.
   *[other] { $count } projets sont entrés.
}
frozen-count-left = { $count ->
    [one] { $count } projet est sorti.
   *[other] { $count } projets sont sortis.
}
frozen-nothing = Rien n’a bougé
frozen-nothing-text = Entre ces deux dates, aucun chiffre n’est différent.
frozen-entered = Projets entrés
frozen-left = Projets sortis
frozen-decisions = Décisions
frozen-portfolio-risks = Risques du portefeuille
frozen-column-project = Projet
frozen-column-dates = Fin
frozen-column-confidence = Confiance
frozen-column-milestones = Jalons
frozen-column-rest = Phase, état, budget
frozen-column-risks = Risques
frozen-expected = Prévue :
frozen-promised = Promise :
frozen-planned = Prévu :
frozen-paid = Payé :
frozen-became = devient
frozen-by-lead = Chef de projet
frozen-by-office = Direction du programme
frozen-by-figures = Calculée
frozen-days-later = { $days ->
    [one] { $days } jour plus tard
   *[other] { $days } jours plus tard
}
frozen-days-earlier = { $days ->
    [one] { $days } jour plus tôt
   *[other] { $days } jours plus tôt
}
frozen-milestone-added = ajouté, promis le { $day }
frozen-milestone-removed = retiré
frozen-milestone-done = atteint le { $day }
frozen-milestone-reopened = rouvert
frozen-milestone-rebaselined = nouvelle promesse, le { $day }
frozen-milestone-expected = prévu le { $day }
frozen-risks-opened = { $count ->
    [one] { $count } ouvert
   *[other] { $count } ouverts
}
frozen-risks-closed = { $count ->
    [one] { $count } clos
   *[other] { $count } clos
}
frozen-risks-moved = { $count ->
    [one] { $count } réévalué
   *[other] { $count } réévalués
}
frozen-decision-new = nouvelle
frozen-decision-taken = prise
frozen-decision-done = exécutée
frozen-decision-blocked = bloquée
frozen-decision-closed = close
