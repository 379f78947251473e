# Les décisions : le registre du bureau, ce que le public en lit, et ce qu’elles deviennent.

decision-title = Décisions
decision-lede = Ce que les comités ont décidé, qui l’exécute, pour quel jour, et ce qu’il en est aujourd’hui. Une décision paraît quand le procès-verbal de sa séance est validé, et reste à la même adresse.
decision-register = Registre des décisions
decision-see-sittings = Les séances
decision-feed = S’abonner (Atom)
decision-feed-title = Décisions du programme
decision-one = Décision { $number }
decision-permanent = Cette adresse est permanente.
decision-public-page = Ouvrir la page publique
decision-facts = En bref
decision-history = Ce qu’elle est devenue
decision-thread = Fil
decision-project-none = Aucune décision ne porte sur ce projet.
decision-mine = Les décisions que vous exécutez

decision-kind = Réponse du comité
decision-kind-adopted = Adoptée
decision-kind-adopted-with-reserve = Adoptée avec réserve
decision-kind-deferred = Reportée
decision-kind-returned = Renvoyée au projet
decision-kind-refused = Refusée

decision-state-taken = À exécuter
decision-state-done = Exécutée, à clore
decision-state-blocked = Bloquée
decision-state-closed = Close

decision-late = { $days ->
    [one] En retard de { $days } jour
   *[other] En retard de { $days } jours
}
decision-blocked = Bloquée
decision-blocked-late = { $days ->
    [one] Bloquée, en retard de { $days } jour
   *[other] Bloquée, en retard de { $days } jours
}
decision-due = À exécuter pour le { $day }
decision-open = À exécuter
decision-done = Exécutée le { $day }, preuve à l’appui
decision-done-some-day = Exécutée, preuve à l’appui
decision-closed = Exécutée le { $day } et close
decision-closed-some-day = Exécutée et close
decision-settled = Rien à exécuter
decision-nobody = personne n’est désigné
decision-owner-withheld = non publié
decision-no-project = tout le programme

decision-column-text = Décision
decision-column-standing = Où elle en est
decision-column-owner = Qui l’exécute
decision-column-sitting = Séance
decision-column-project = Projet
decision-column-body = Instance
decision-column-held = Tenue le
decision-column-decisions = Décisions
decision-due-day = Échéance
decision-first-due = Échéance d’origine
decision-moved = { $times ->
    [one] { $day }, repoussée une fois
   *[other] { $day }, repoussée { $times } fois
}
decision-done-day = Exécutée le
decision-new-day = Nouvelle échéance
decision-follow-up = Reprise à la séance
decision-reason = Motif ou réserve
decision-evidence = Preuve de l’exécution
decision-evidence-hint = Ce qui montre que c’est fait : référence d’un texte publié, procès-verbal de recette, adresse du service. La preuve paraîtra avec la décision.
decision-why = Pourquoi la date change
decision-blocked-why = Ce qui bloque, et qui peut le lever
decision-released-how = Ce qui a levé le blocage
decision-refused-why = Pourquoi la preuve ne convient pas
decision-ground = Fondement
decision-ground-hint = L’article de la loi 31-13 ou la raison pour laquelle le public ne la lit pas.

decision-act-execute = Dire qu’elle est exécutée
decision-act-postpone = Changer l’échéance
decision-act-block = Signaler un blocage
decision-act-release = Lever le blocage
decision-act-close = Clore
decision-act-reopen = Refuser la preuve
decision-act-publish = Publier
decision-act-withhold = Ne pas publier
decision-form-title = { $act } : { $number }

decision-refused = Cette décision n’en est plus là : quelqu’un l’a fait avancer. Rouvrez-la.

decision-happened-taken = Décision prise
decision-happened-moved = Échéance déplacée du { $from } au { $to }
decision-happened-dated = Échéance fixée au { $to }
decision-happened-undated = Échéance retirée
decision-happened-blocked = Bloquée
decision-happened-released = Blocage levé
decision-happened-done = Exécutée, avec sa preuve
decision-happened-closed = Close par l’instance qui l’a prise
decision-happened-reopened = Preuve refusée : à exécuter de nouveau
decision-happened-noted = Rédaction ou publication modifiée
decision-by-nobody = Registre

decision-is-public = Publiée
decision-will-be-public = Paraîtra avec le procès-verbal
decision-is-withheld = Le public ne la lit pas

decision-search = Chercher dans les décisions
decision-more-filters = Plus de filtres
decision-all = Toutes
decision-exports = La même liste en fichier :
decision-none = Aucune décision
decision-none-text = Rien ne répond à ces filtres.
decision-filter-year = Année
decision-filter-state = État
decision-filter-sitting = Séance
decision-filter-project = Projet
decision-filter-entity = Entité
decision-filter-owner = Responsable
decision-filter-late = En retard
decision-chip = { $filter } : { $value }
decision-chip-search = « { $words } »


decision-export-sheet = Décisions
decision-export-number = Numéro
decision-export-sitting = Séance
decision-export-held-on = Tenue le
decision-export-kind = Réponse
decision-export-text-ar = Texte en arabe
decision-export-text-fr = Texte en français
decision-export-text-en = Texte en anglais
decision-export-project = Projet
decision-export-project-name = Nom du projet
decision-export-entity = Entité
decision-export-owner = Responsable
decision-export-due-on = Échéance
decision-export-state = État
decision-export-days-late = Jours de retard
decision-export-done-on = Exécutée le
decision-export-evidence = Preuve
decision-export-published = Publiée

decision-mail-subject = { $count ->
    [one] Une décision attend d’être exécutée
   *[other] { $count } décisions attendent d’être exécutées
}
decision-mail-why = Vous tenez ou suppléez la fonction qui les exécute :
decision-mail-line = { $number } : { $text } { $standing }.
decision-mail-how = Dites où elles en sont : exécutée avec sa preuve, nouvelle date avec sa raison, ou blocage.
decision-mail-action = Ouvrir mes décisions :
