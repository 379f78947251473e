# Risques, problèmes et actions.

## Registres

risk-register = Registre des risques
risk-matrix = Matrice des risques
risk-issues = Problèmes
risk-one = Risque
risk-whole-portfolio = Tout le portefeuille
risk-no-owner = sans responsable
risk-open = Risques suivis
risk-over = Risques survenus ou clos
risk-of-project = Risques
risk-new = Signaler un risque
risk-new-portfolio = Risque de tout le portefeuille
risk-new-text = Un risque est un événement qui n’a pas eu lieu. S’il a déjà frappé, notez un problème.
risk-new-portfolio-text = Ce risque ne vient d’aucun projet en particulier : il pèse sur tout le portefeuille.
risk-none-open = Aucun risque suivi
risk-none-open-text = Personne n’en a signalé pour ce projet. Un projet sans risque est un projet qu’on n’a pas regardé.
risk-nothing = Aucun risque ne répond à ces filtres
risk-nothing-text = Retirez un filtre, ou regardez aussi les risques clos.
risk-nothing-open = Aucun risque n’est suivi ici.
risk-unread = Une partie de l’adresse n’a pas été comprise
risk-unread-text = Le registre est présenté sans ce qui suit :
risk-file-csv = Ce registre en CSV
risk-file-xlsx = Ce registre en XLSX

## Ce que lit le public

risk-public = Les risques de chaque projet sont suivis par la direction du programme et par la structure qui le conduit. Leur registre reste interne : il sert à agir tôt, et nomme des personnes et des faiblesses qu’un tiers pourrait exploiter.
risk-public-instead = Ce qui est public : les dates promises et tenues, les points de situation, et chaque date qui a bougé, avec sa raison.
risk-public-project = La fiche du projet
risk-public-history = Son histoire

## La liste

risk-column-risk = Risque
risk-column-project = Projet
risk-column-score = Gravité
risk-column-way = Au départ, maintenant, visé
risk-column-way-long = Au départ, à la séance, maintenant, visé
risk-column-owner = Responsable
risk-column-proximity = Échéance du risque
risk-column-review = Prochaine revue
risk-column-responses = Actions
risk-column-state = État
risk-initial = Au départ
risk-at-sitting = À la dernière séance
risk-current = Maintenant
risk-target = Visé
risk-review-late = en retard
risk-unanswered = aucune action en cours
risk-responses-open = { $count ->
    [one] { $count } en cours
   *[other] { $count } en cours
}
risk-responses-late = { $count ->
    [one] dont { $count } en retard
   *[other] dont { $count } en retard
}
risk-more-filters = Autres filtres
risk-all = Tous
risk-chip = { $filter } : { $value }
risk-filter-entity = Entité
risk-filter-project = Projet
risk-filter-category = Nature
risk-filter-owner = Responsable
risk-filter-state = État
risk-filter-p = Probabilité
risk-filter-i = Impact
risk-filter-high = Élevés et critiques
risk-filter-unreviewed = Revue en retard
risk-filter-unanswered = Sans action en cours

## États et échelles

risk-state-open = Suivi
risk-state-happened = Survenu
risk-state-closed = Clos
risk-issue-open = En cours
risk-issue-resolved = Résolu
risk-proximity-imminent = dans le mois
risk-proximity-near = dans les six mois
risk-proximity-far = plus loin
risk-zone-low = Faible
risk-zone-medium = Moyen
risk-zone-high = Élevé
risk-zone-critical = Critique
risk-probability = Probabilité
risk-probability-1 = Rare
risk-probability-2 = Peu probable
risk-probability-3 = Possible
risk-probability-4 = Probable
risk-probability-5 = Presque certain
risk-impact = Impact
risk-impact-1 = Mineur
risk-impact-2 = Limité
risk-impact-3 = Sensible
risk-impact-4 = Grave
risk-impact-5 = Majeur

## La matrice

risk-matrix-caption = Risques suivis, par probabilité et par impact
risk-matrix-says = { $count ->
    [one] { $count } risque suivi, dont { $high } élevé ou critique.
   *[other] { $count } risques suivis, dont { $high } élevés ou critiques.
}
risk-matrix-since = Les mouvements sont comptés depuis la séance { $sitting }, le { $day }.
risk-matrix-since-never = Aucune séance n’a encore eu lieu : rien à comparer.
risk-matrix-legend = Chaque nombre mène à la liste de ses risques. ↘ arrivés dans la case depuis la séance, ↗ partis de la case. La gravité est le produit des deux notes : élevée à partir de 15, critique à partir de 20.
risk-cell-count = { $count ->
    [one] { $count } risque
   *[other] { $count } risques
}
risk-entered = { $count ->
    [one] arrivé
   *[other] arrivés
}
risk-left = { $count ->
    [one] parti
   *[other] partis
}
risk-top = Les dix plus graves
risk-turn-new = nouveau
risk-turn-worse = s’aggrave
risk-turn-better = s’améliore
risk-turn-same = inchangé

## Un risque

risk-event = Ce qui peut arriver
risk-event-hint = Une phrase : l’événement redouté.
risk-cause = Parce que
risk-cause-hint = Le fait d’aujourd’hui d’où vient le risque.
risk-consequence = Avec pour effet
risk-consequence-hint = Ce que l’usager ou le projet y perdrait.
risk-days = Retard possible, en jours
risk-amount = Surcoût possible, en dirhams
risk-milestone = Jalon menacé
risk-owner-hint = La fonction qui surveille, quelle que soit la personne.
risk-target-probability = Probabilité visée
risk-target-impact = Impact visé
risk-target-hint = Où les actions doivent le mener ; jamais plus haut qu’au départ.
risk-reason = Raison
risk-reason-hint = Ce qui a changé depuis la dernière note.
risk-raised = Signalé le
risk-reviewed = Revu le
risk-ended = Terminé le
risk-outcome = Ce qu’il en est résulté
risk-outcome-hint = Pourquoi il ne peut plus frapper, ou n’a plus à être suivi.
risk-needs-response = Ce risque est élevé et rien n’est en cours. Notez une action, avec un responsable et une date.
risk-needs-review = La date de revue est passée.
risk-unchanged = Rien de changé, revoir le { $day }
risk-rate = Noter de nouveau
risk-review = Revoir
risk-next-review = Prochaine revue le
risk-next-review-hint = 60 jours au plus pour un risque élevé, 120 pour un moyen, 180 pour un faible. Laissée vide, la date est proposée.
risk-review-note = Ce qui a été constaté
risk-describe = Modifier la description
risk-respond = Ajouter une action
risk-happen = C’est arrivé
risk-happen-yes = Ouvrir un problème
risk-close = Clore le risque
risk-reopen = Rouvrir
risk-responses = Actions
risk-response = Action
risk-response-hint = Un verbe et un résultat que l’on peut constater.
risk-no-responses = Aucune action n’est notée.
risk-due = Pour le
risk-standing = Où elle en est
risk-under-way = en cours
risk-done-on = faite le { $day }
risk-done-day = Faite le
risk-proof = Preuve :
risk-proof-label = Preuve
risk-proof-hint = Ce qui le montre : un procès-verbal, une date, une adresse.
risk-response-done = C’est fait
risk-response-edit = Modifier
risk-ratings = Notes au fil du temps
risk-rated-on = Noté le
risk-by = Par
risk-journal = Journal

## Le fil

risk-thread = Le fil
risk-thread-text = Du premier signal à la preuve d’exécution, tout porte le même numéro.
risk-since = Depuis
risk-thread-record = Élément
risk-thread-says = Objet
risk-thread-risk = Risque
risk-thread-alert = Alerte
risk-thread-issue = Problème
risk-thread-escalation = Escalade
risk-thread-decision = Décision
risk-step-open = ouverte
risk-step-acknowledged = prise en compte
risk-step-snoozed = en sommeil
risk-step-settled = réglée
risk-step-raised = signalée
risk-step-at-sector = à la structure de pilotage
risk-step-at-office = à la direction du programme
risk-step-proposed = proposée au comité
risk-step-on-agenda = à l’ordre du jour
risk-step-decided = décidée
risk-step-deferred = reportée
risk-step-returned = renvoyée au projet
risk-step-withdrawn = retirée
risk-step-executed = exécutée
risk-step-closed = close
risk-step-taken = à exécuter
risk-step-done = faite, avec preuve
risk-step-blocked = bloquée

## Les problèmes

risk-issue-one = Problème
risk-issues-text = Ce qui a frappé : des risques survenus, et ce que personne n’avait vu venir.
risk-issue-new = Noter un problème
risk-issue-new-portfolio = Problème de tout le portefeuille
risk-issue-new-text = Ce qui est arrivé sans avoir été annoncé. Un risque connu qui frappe se note sur sa propre page.
risk-what-happened = Ce qui est arrivé
risk-happened-on = Arrivé le
risk-issue-due = À résoudre pour le
risk-was = Annoncé par
risk-was-nothing = aucun risque connu
risk-resolve = Résoudre
risk-resolution = Comment il a été résolu
risk-resolved-on = Résolu le
risk-no-issues = Aucun problème
risk-no-issues-text = Rien n’a frappé, ou personne ne l’a noté.
risk-refused-not-open = Ce risque n’est plus suivi : il est survenu ou clos.
risk-refused-not-closed = Seul un risque clos peut être rouvert.
risk-refused-resolved = Ce problème est déjà résolu.
risk-refused-done = Cette action est déjà faite ; ce qui a été dit reste.

## Les fichiers

risk-export-sheet = Risques
risk-export-id = Numéro
risk-export-thread = Fil
risk-export-project = Projet
risk-export-project-name = Nom du projet
risk-export-category = Nature
risk-export-event = Ce qui peut arriver
risk-export-cause = Parce que
risk-export-consequence = Avec pour effet
risk-export-impact-days = Retard possible (jours)
risk-export-impact-mdh = Surcoût possible (MDH)
risk-export-probability = Probabilité
risk-export-impact = Impact
risk-export-score = Gravité
risk-export-zone = Zone
risk-export-initial-score = Gravité au départ
risk-export-target-score = Gravité visée
risk-export-proximity = Échéance du risque
risk-export-owner = Responsable
risk-export-state = État
risk-export-raised-on = Signalé le
risk-export-reviewed-on = Revu le
risk-export-review-on = Prochaine revue
risk-export-closed-on = Terminé le
risk-export-outcome = Résultat
risk-export-responses-open = Actions en cours
risk-export-responses-late = Actions en retard
risk-export-meta-rows = Nombre de risques

## Le journal

risk-field-rating = note
risk-field-description = description
risk-field-owner = responsable
risk-field-category = nature
risk-field-target = cible
risk-field-consequence = effets
risk-field-review = prochaine revue
risk-field-due = date prévue
risk-risks = Risques
risk-matrix-short = Matrice
