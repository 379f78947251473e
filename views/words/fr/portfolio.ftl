# Le portefeuille : projets, stratégie, entités.

portfolio-title = Le portefeuille
portfolio-table = Les projets du portefeuille

portfolio-column-name = Projet
portfolio-column-milestones = Jalons tenus
portfolio-column-promised = Promis, puis prévu
portfolio-column-slip = Écart
portfolio-column-rating = Confiance du chef de projet
portfolio-column-news = Nouvelles

portfolio-legend-dates = Deux dates : promise, puis prévue maintenant. Une seule : la promesse tient.

portfolio-first-promised = à l’origine : { $day }
portfolio-fictitious = fictif

portfolio-state-active = En cours
portfolio-state-suspended = Suspendu
portfolio-state-delivered = Livré
portfolio-state-stopped = Arrêté
portfolio-state-merged = Fusionné

portfolio-phase-framing = Cadrage
portfolio-phase-design = Conception
portfolio-phase-build = Réalisation
portfolio-phase-pilot = Pilote
portfolio-phase-rollout = Déploiement
portfolio-phase-operation = Exploitation

portfolio-promise-kept = En cours, promesse tenue
portfolio-promise-late = En cours, en retard

portfolio-news-fresh = Nouvelles récentes
portfolio-news-old = Sans nouvelles récentes

portfolio-tier-1 = Phare
portfolio-tier-2 = Stratégique
portfolio-tier-3 = Significatif

portfolio-kind-online-service = Service en ligne
portfolio-kind-portal = Portail
portfolio-kind-registry = Registre
portfolio-kind-platform = Plateforme
portfolio-kind-infrastructure = Infrastructure
portfolio-kind-legal = Cadre juridique
portfolio-kind-campaign = Campagne
portfolio-views = Présentations

portfolio-view-list = Liste
portfolio-view-board = Par phase
portfolio-view-timeline = Calendrier
portfolio-search = Chercher un nom ou un numéro

portfolio-more-filters = Plus de filtres
portfolio-all = Tous
portfolio-yes = Oui
portfolio-no = Non

portfolio-filter-entity = Entité
portfolio-filter-axis = Axe de la stratégie
portfolio-filter-phase = Phase
portfolio-filter-state = État
portfolio-filter-promise = Promesse
portfolio-filter-rating = Confiance
portfolio-filter-news = Nouvelles
portfolio-filter-tier = Importance
portfolio-filter-kind = Nature
portfolio-filter-flagship = Projet phare
portfolio-filter-pooled = Mutualisé
portfolio-chip = { $filter } : { $value }
portfolio-chip-search = « { $words } »
portfolio-chip-flagship = Projets phares
portfolio-chip-pooled = Projets mutualisés
portfolio-unread = Une partie de l’adresse n’a pas été comprise
portfolio-unread-text = Le portefeuille est présenté sans ce qui suit :
portfolio-files = Télécharger ce résultat en entier :

portfolio-file-csv = CSV
portfolio-file-xlsx = Excel
portfolio-file-milestones = Jalons (CSV)
portfolio-file-forecasts = Prévisions (CSV)
portfolio-empty = Aucun projet ne répond à ces filtres
portfolio-empty-text = Retirez un filtre, ou cherchez avec d’autres mots.

portfolio-board-empty = Aucun projet dans cette phase.

portfolio-timeline-caption = Les projets sur une même échelle de temps
portfolio-timeline-axis = Les années
portfolio-timeline-sentence = Sur { $total }, { $late } en cours sont attendus plus tard que promis. Le plus éloigné de sa promesse : { $name } ({ $slip }).
portfolio-timeline-calm = Aucun projet en cours n’est attendu plus tard que promis : { $late } sur { $total }.
portfolio-timeline-outside = { $count ->
    [one] { $count } date sort
   *[other] { $count } dates sortent
} du dessin ({ $from } – { $to }) : elles sont sur les pages des projets.
portfolio-strategy = La stratégie
portfolio-strategy-lede = À quoi sert chaque projet : de la stratégie à la priorité, à l’initiative, à l’action, puis au projet.
portfolio-strategy-empty = Aucune stratégie n’est encore enregistrée.

portfolio-node-strategy = Stratégie
portfolio-node-priority = Priorité
portfolio-node-measure = Mesure d’accompagnement
portfolio-node-initiative = Initiative
portfolio-node-action = Action

portfolio-sum-projects = { $count ->
    [0] Aucun projet
    [one] { $count } projet
   *[other] { $count } projets
}
portfolio-sum-late = { $count } en retard
portfolio-sum-delivered = { $count ->
    [one] { $count } livré
   *[other] { $count } livrés
}
portfolio-entities = Les entités
portfolio-entities-lede = Qui répond de quoi : ministères, établissements et communes, avec leurs projets.

portfolio-entity-projects = Projets
portfolio-entity-kind = Nature
portfolio-entity-sum = En tout
portfolio-entity-below = En dépendent
portfolio-entity-list = Dans le portefeuille
portfolio-entity-late = Seulement les retards
portfolio-entity-none = Cette entité ne porte aucun projet
portfolio-entity-none-text = D’autres entités en portent : voyez la liste.
portfolio-entity-committee = Comité
portfolio-entity-programme-office = Direction de programme
portfolio-entity-ministry = Ministère
portfolio-entity-agency = Établissement public
portfolio-entity-local-authority = Collectivité territoriale

portfolio-export-snapshot-date = Date d’extraction
portfolio-export-public-id = Numéro
portfolio-export-name-fr = Nom (français)
portfolio-export-name-ar = Nom (arabe)
portfolio-export-name-en = Nom (anglais)
portfolio-export-previous-names = Anciens noms
portfolio-export-entity-code = Code de l’entité
portfolio-export-entity-name = Entité
portfolio-export-axes = Axes de la stratégie
portfolio-export-tier = Importance
portfolio-export-flagship = Projet phare
portfolio-export-mutualised = Mutualisé
portfolio-export-kind = Nature
portfolio-export-phase = Phase
portfolio-export-status = État
portfolio-export-exit-reason = Motif de sortie
portfolio-export-description-fr = Description (français)
portfolio-export-description-ar = Description (arabe)
portfolio-export-description-en = Description (anglais)
portfolio-export-start-actual = Début
portfolio-export-end-original = Fin promise à l’origine
portfolio-export-end-baseline = Fin de référence
portfolio-export-end-forecast = Fin prévue
portfolio-export-end-actual = Fin réelle
portfolio-export-slip-days-vs-original = Écart à l’origine (jours)
portfolio-export-slip-days-vs-baseline = Écart à la référence (jours)
portfolio-export-rebaseline-count = Nombre de recalages
portfolio-export-next-milestone = Prochain jalon
portfolio-export-next-milestone-date = Sa date
portfolio-export-milestones-total = Jalons
portfolio-export-milestones-done = Dont tenus
portfolio-export-milestones-late = Dont en retard
portfolio-export-cost-planned-mdh = Coût prévu (MDH)
portfolio-export-cost-committed-mdh = Engagé (MDH)
portfolio-export-cost-actual-mdh = Payé (MDH)
portfolio-export-cost-definition = Somme des lignes budgétaires de toutes les années, en dirhams courants, sans correction
portfolio-export-dca-lead = Confiance du chef de projet (0 à 5)
portfolio-export-dca-office = Confiance de la direction du programme (0 à 5)
portfolio-export-dca-computed = Confiance selon les chiffres (0 à 5)
portfolio-export-last-update = Dernière nouvelle
portfolio-export-days-since-update = Jours depuis
portfolio-export-service-url = Adresse du service
portfolio-export-fictitious = Fictif
portfolio-export-entity-fictitious = Entité fictive
portfolio-export-withheld-fields = Parties non publiées
portfolio-export-withheld-ground = Motif de non-publication
portfolio-export-withheld-review = Réexamen le
portfolio-export-sheet = Projets
portfolio-export-meta-source = Source
portfolio-export-meta-address = Adresse
portfolio-export-meta-made = Extrait le
portfolio-export-meta-rows = Nombre de projets
portfolio-export-meta-journal = Ligne du journal
portfolio-export-meta-demonstration = Avertissement
