# Le bureau des agents, et la page de style.

## La page de style

desk-style-title = Style
desk-style-lede = Chaque élément, dans chaque état. À regarder avant et après chaque changement.
desk-style-figures = Chiffres
desk-style-figure-projects = projets suivis par le programme
desk-style-figure-on-time = des jalons de l’année tenus à la date promise
desk-style-figure-spent = engagés depuis janvier
desk-style-promises = Promesses
desk-style-confidence = Confiance
desk-style-trend = Six mois de jalons tenus
desk-style-lists = Listes
desk-style-tab-list = Liste
desk-style-tab-timeline = Calendrier
desk-style-tab-matrix = Matrice
desk-style-chip-late = En retard
desk-style-chip-framing = En cadrage
desk-style-chip-stale = Sans nouvelles
desk-style-column-project = Projet
desk-style-column-milestones = Jalons
desk-style-column-dates = Promis, maintenant
desk-style-column-budget = Budget
desk-style-column-age = Nouvelles
desk-style-project-one = Carte nationale des écoles connectées
desk-style-project-two = Rendez-vous à l’hôpital en ligne
desk-style-project-three = Registre foncier unifié
desk-style-project-four = Portail des aides sociales
desk-style-entity = Ministère de la Transition numérique
desk-style-milestone-framing = Cadrage adopté
desk-style-milestone-contract = Marché signé
desk-style-milestone-pilot = Pilote à Fès
desk-style-milestone-opening = Ouverture au public
desk-style-milestone-everywhere = Généralisation
desk-style-empty-title = Aucun projet ne répond à ces filtres
desk-style-empty = Retirez un filtre, ou cherchez avec d’autres mots.
desk-style-messages = Messages
desk-style-notice = La date d’ouverture a changé. Les personnes qui suivent ce projet recevront un message ce soir.
desk-style-story = Ce qui s’est passé
desk-style-person = Amina Berrada
desk-style-history-moved = Pilote à Fès décalé au 23 avril 2026
desk-style-history-why = Le fournisseur a livré les serveurs avec trois semaines de retard.
desk-style-history-met = Marché signé, à la date promise
desk-style-fact-entity = Porté par
desk-style-step = Votre proposition
desk-style-import = Lecture du tableau
desk-style-receipt = Votre demande est bien arrivée
desk-style-receipt-one = Le service des écoles la lit sous deux jours ouvrables.
desk-style-receipt-two = Vous recevez une réponse, ou une question, par SMS.
desk-style-receipt-follow = Suivre ma demande
desk-style-question = Retirer ce projet ?
desk-style-consequence = Il ne sera plus affiché au public. Son histoire reste dans le journal.
desk-style-withdraw = Retirer le projet
desk-style-chart = Où en est la date
desk-style-chart-says = L’ouverture, promise pour septembre 2026, est attendue en décembre.
desk-style-forms = Formulaires
desk-style-error = Écrivez l’adresse en entier, par exemple amina@exemple.ma
desk-style-field-name = Nom du projet
desk-style-field-name-hint = Tel que le public le lira.
desk-style-field-mail = Adresse électronique
desk-style-field-day = Date promise
desk-style-field-text = Ce qui a changé
desk-style-field-file = Tableau à reprendre
desk-style-field-means = Ce que ce niveau veut dire, en une phrase.
desk-style-field-sure = Tiendrez-vous la date ?
desk-style-field-sure-hint = Votre avis d’aujourd’hui, pas celui du rapport précédent.
desk-style-field-agree = J’ai relu ce que le public verra
desk-style-field-agree-error = Relisez, puis cochez la case

## Le bureau

desk-hello = Bonjour { $name }
desk-on-this-page = Sur cette page
desk-mine = Mes projets
desk-entity-projects = Projets de mon entité
desk-mine-empty = Aucun projet actif
desk-mine-empty-text = Un projet apparaît ici dès que votre poste en a la charge.
desk-column-project = Projet
desk-column-age = Dernières nouvelles
desk-column-overdue = Jalons en retard
desk-column-ahead = 90 prochains jours
desk-column-update = Point
desk-column-reminder = Relance
desk-two-minutes = Point en deux minutes
desk-vacant = Poste vacant
desk-nothing = Rien
desk-nobody = Personne
desk-yes = Oui
desk-no = Non
desk-overdue = { $days ->
    [one] dépassé de { $days } jour
   *[other] dépassé de { $days } jours
}
desk-asked = Demandes d’aide et d’alerte
desk-asked-none = Aucun chef de projet ne demande d’aide.
desk-asked-what = Demande
desk-asked-by = Avant le
desk-asked-who = Qui peut débloquer
desk-asked-alert = Alerte
desk-asked-assistance = Assistance
desk-late = Points en retard
desk-late-none = Tous les projets actifs ont donné des nouvelles récentes.
desk-alarms = Anomalies
desk-alarms-none = Les dates, les postes et les réserves concordent.
desk-alarm = Ce qui ne va pas
desk-alarm-broken = Attend { $project } :
desk-alarm-review = La réserve « { $part } » devait être réexaminée le { $day }.
desk-alarm-behind = « { $title } » n’est pas en vigueur, alors que le jalon « { $milestone } » est attendu le { $day }.
desk-calm = Rien à signaler
desk-remind = Relancer
desk-remind-project = Relancer { $project }
desk-reminded = { $count ->
    [one] Relance de { $project } : { $count } lettre est partie.
   *[other] Relance de { $project } : { $count } lettres sont parties.
}
desk-not-reminded = { $count ->
    [0] Aucune lettre pour { $project } : le poste est vacant, ou la relance du jour est déjà partie.
   *[other] Aucune lettre pour { $project }.
}
desk-overview = Le portefeuille en bref
desk-overview-active = projets actifs
desk-overview-late = attendus plus tard que promis
desk-overview-silent = sans nouvelles récentes
desk-overview-alerts = projets ont demandé de l’aide ces six derniers mois
desk-administration = Administration
desk-administration-text = Les personnes, les postes et les entités se tiennent ici ; le contenu du portefeuille appartient à la direction du programme.
desk-idle = Rien ne vous attend ici
desk-idle-text = Votre poste ne tient aucun projet. Le portefeuille est ouvert à la lecture.

## La fiche tenue d’un projet

desk-public-page = Page publique
desk-history = Historique
desk-change = Changer
desk-edit = Modifier
desk-total = Total
desk-identity = Identité
desk-life = Vie du projet
desk-number = Numéro
desk-number-hint = donné une fois pour toutes
desk-name = Nom
desk-name-hint = Une des trois langues au moins.
desk-summary = Résumé
desk-in-language = { $label }, { $language }
desk-kind = Type
desk-entity = Entité
desk-tier = Importance
desk-flagship = Projet phare
desk-pooled = Mutualisé entre administrations
desk-sponsor = Poste parrain
desk-lead = Poste chef de projet
desk-lead-hint = Qui occupe ce poste, ou le supplée, tient la feuille de route.
desk-started = Début
desk-predecessor = Succède au projet
desk-predecessor-hint = Numéro public, par exemple PRJ-0012.
desk-address = Adresse du service
desk-address-hint = Commence par https://.
desk-axes = Axes de la stratégie
desk-axes-hint = Un projet peut servir plusieurs axes.
desk-former = Anciens noms
desk-until = jusqu’au { $day }
desk-project-new = Ouvrir un projet
desk-project-new-lede = Un numéro public lui sera donné, une fois pour toutes. Un nom dans une langue suffit pour commencer.
desk-project-create = Ouvrir le projet
desk-rename = Renommer
desk-rename-lede = L’ancien nom reste affiché et se retrouve par la recherche. Compléter une langue n’est pas renommer.
desk-phase = Phase
desk-phase-change = Changer de phase
desk-phase-now = Phase actuelle : { $phase }.
desk-state = État
desk-state-now = État actuel : { $state }.
desk-exit = Sortir du programme
desk-exit-lede = Tout sauf une livraison demande un motif, que le public lira.
desk-exit-state = Nouvel état
desk-exit-reason = Motif
desk-resume = Reprendre le projet

## La feuille de route

desk-roadmap = Feuille de route
desk-roadmap-empty = Aucun jalon encore. Le premier est une promesse : choisissez sa date avec soin.
desk-milestone = Jalon
desk-standing = Situation
desk-weight = Poids
desk-weight-hint = De 0 à 100, par rapport aux autres jalons.
desk-key = Jalon clé
desk-key-short = clé
desk-key-hint = Compte dans l’évaluation calculée et sur la page publique.
desk-milestone-new = Ajouter un jalon
desk-milestone-edit = Modifier « { $name } »
desk-milestone-edit-lede = La date promise à l’origine, le { $day }, ne change jamais.
desk-milestone-remove = Retirer le jalon
desk-milestone-remove-title = Retirer « { $name } » ?
desk-milestone-remove-lede = Seul un jalon dont personne n’a encore parlé peut être retiré. Le journal garde qu’il a existé.
desk-original = Date promise
desk-original-hint = Cette première promesse ne changera jamais. Les dates suivantes seront des prévisions.
desk-forecast = Nouvelle date
desk-forecast-title = Nouvelle date pour « { $name } »
desk-forecast-lede = Promis le { $promised }, attendu jusqu’ici le { $expected }.
desk-forecast-day = Attendu le
desk-reason = Motif
desk-reason-hint = Nécessaire quand la date recule de plus de { $days } par rapport à la promesse.
desk-note = Précision
desk-achieve = Déclarer tenu
desk-achievement-title = « { $name } » est tenu
desk-achievement-day = Tenu le
desk-evidence = Preuve
desk-evidence-hint = La référence d’un procès-verbal, d’un bulletin, d’une adresse.
desk-reopen = Rouvrir
desk-reopening-title = Rouvrir « { $name } » ?
desk-reopening-lede = Le jour tenu et sa preuve sont effacés de la feuille de route ; le journal les garde, avec votre motif.
desk-baselines = Changements de référence
desk-baselines-empty = La référence est encore celle d’origine.
desk-plan = Changer la référence
desk-plan-lede = Donnez une nouvelle date aux jalons à repromettre ; laissez les autres vides. Les dates d’origine restent affichées.
desk-plan-reason = Motif
desk-plan-make = Changer la référence
desk-plan-dates = Origine : { $original } · Référence : { $promised } · Attendu : { $expected }
desk-plan-number = Référence
desk-plan-made = N° { $number }, le { $day }
desk-plan-moved = Nouvelles dates
desk-authority = Instance
desk-decision = Décision
desk-decision-hint = Sa référence, par exemple DEC-0009.

## Textes juridiques

desk-legal-texts = Textes juridiques
desk-legal-empty = Aucun texte ne conditionne ce projet.
desk-legal-new = Ajouter un texte
desk-legal-title = Intitulé
desk-legal-milestone = Jalon conditionné
desk-legal-advance = Changer d’étape
desk-legal-step = Nouvelle étape de « { $title } »
desk-legal-stands = Étape actuelle : { $stage }. Un texte renvoyé peut revenir en arrière.
desk-legal-stage = Étape
desk-legal-day = Entré dans cette étape le
desk-legal-behind = Le jalon arrive avant le texte
desk-stage-none = pas commencé

## Dépendances

desk-dependencies = Dépendances
desk-dependencies-empty = Ce projet n’attend rien d’un autre, et aucun ne l’attend.
desk-dependency-new = Ajouter une dépendance
desk-dependency-lede = Elle apparaîtra sur les deux projets.
desk-dependency-milestone = Notre jalon qui attend
desk-dependency-whole = Vide : tout le projet attend.
desk-dependency-needs = Projet attendu
desk-dependency-needs-milestone = Numéro du jalon attendu
desk-dependency-needs-hint = Sa place dans l’autre feuille de route. Vide : tout le projet.
desk-dependency-reason = Pourquoi
desk-dependency-side = Sens
desk-dependency-other = Autre projet
desk-dependency-waits = attend
desk-dependency-awaited = est attendu par
desk-dependency-fit = Dates
desk-dependency-remove = Retirer
desk-dependency-remove-title = Ne plus attendre { $project } ?
desk-dependency-remove-lede = La dépendance disparaît des deux projets ; le journal la garde.
desk-fit-met = levée
desk-fit-slack = à temps, marge de { $days }
desk-fit-broken = trop tard de { $days }
desk-fit-unknown = dates inconnues

## Budget

desk-budget = Budget
desk-budget-empty = Aucune ligne de budget.
desk-budget-new = Ajouter une année
desk-budget-edit = Budget { $year }
desk-budget-remove = Retirer l’année
desk-budget-remove-title = Retirer le budget { $year } ?
desk-budget-remove-lede = Les montants quittent la fiche ; le journal les garde.
desk-year = Année
desk-planned = Prévu
desk-committed = Engagé
desk-paid = Payé
desk-amount-hint = En dirhams, par exemple 1 250 000,50.

## Facteurs de succès

desk-factors = Facteurs de succès
desk-factor = Facteur
desk-factor-state = Situation
desk-factor-silent = non renseigné

## Réserves

desk-withholdings = Réserves de publication
desk-withholdings-empty = Tout est public.
desk-withhold = Réserver une rubrique
desk-withhold-lede = La page publique dira que la rubrique est réservée, sur quel fondement, et quand ce choix sera revu.
desk-part = Rubrique
desk-ground = Fondement
desk-ground-hint = L’article de loi et une phrase.
desk-review = À revoir le
desk-review-due = à revoir maintenant
desk-publish = Publier
desk-publish-title = Publier « { $part } » ?
desk-publish-lede = Le public la verra dès maintenant.

## Quand quelqu’un a été plus rapide

desk-stale-text = Rien n’a été écrasé. Comparez les deux textes, corrigez le vôtre s’il le faut, puis enregistrez de nouveau.
desk-stale-both = Les deux textes
desk-stale-field = Champ
desk-stale-now = Ce que la fiche contient maintenant
desk-stale-yours = Ce que vous aviez saisi
desk-stale-same = Votre texte et celui de la fiche sont identiques.
desk-field-error = { $field } : { $error }
desk-refused-full = Une feuille de route reste lisible jusqu’à trente jalons. Retirez-en un, ou regroupez.
desk-refused-history = On a déjà parlé de ce jalon : il a une histoire et reste sur la feuille de route.
desk-refused-needed = Une dépendance ou un texte juridique renvoie à ce jalon. Retirez d’abord ce lien.
desk-refused-done = Ce jalon est déjà tenu. Rouvrez-le d’abord s’il ne l’était pas.
desk-refused-not-done = Ce jalon n’est pas tenu : il n’y a rien à rouvrir.
desk-refused-over = Ce projet est sorti du programme. Reprenez-le d’abord.
desk-refused-lives = Ce projet est déjà actif.

## Les listes

desk-milestone-kind-gate = Passage de phase
desk-milestone-kind-approval = Approbation
desk-milestone-kind-legal-text = Texte juridique
desk-milestone-kind-procurement = Marché
desk-milestone-kind-delivery = Livraison
desk-milestone-kind-opening = Ouverture aux usagers
desk-milestone-kind-assurance = Contrôle qualité
desk-kind-online-service = Service en ligne
desk-kind-portal = Portail
desk-kind-registry = Registre
desk-kind-platform = Plateforme
desk-kind-infrastructure = Infrastructure
desk-kind-legal = Cadre juridique
desk-kind-campaign = Campagne
desk-phase-framing = Cadrage
desk-phase-design = Conception
desk-phase-build = Réalisation
desk-phase-pilot = Pilote
desk-phase-rollout = Généralisation
desk-phase-operation = Exploitation
desk-state-active = Actif
desk-state-suspended = Suspendu
desk-state-delivered = Livré
desk-state-stopped = Arrêté
desk-state-merged = Fusionné
desk-tier-1 = Niveau 1, majeur
desk-tier-2 = Niveau 2, stratégique
desk-tier-3 = Niveau 3, significatif
desk-reason-procurement = Marché public
desk-reason-legal-text = Texte juridique
desk-reason-funding = Financement
desk-reason-skills = Compétences
desk-reason-dependency = Autre projet
desk-reason-scope = Périmètre
desk-reason-technical = Technique
desk-reason-acceptance = Recette
desk-reason-other = Autre
desk-legal-kind-order = Arrêté
desk-legal-kind-decree = Décret
desk-legal-kind-law = Loi
desk-stage-draft = Rédaction
desk-stage-general-secretariat = Secrétariat général du gouvernement
desk-stage-council = Conseil de gouvernement
desk-stage-official-bulletin = Bulletin officiel
desk-part-summary = Résumé
desk-part-budget = Budget
desk-part-reports = Points d’avancement
desk-part-posts = Responsables
desk-factor-state-met = Réuni
desk-factor-state-partly = En partie
desk-factor-state-not-met = Manquant
desk-factor-state-not-applicable = Sans objet
desk-factor-group-administration = Administration
desk-factor-group-user = Usager
desk-factor-group-infrastructure = Infrastructure
