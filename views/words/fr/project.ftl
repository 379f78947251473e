# La fiche d’un projet, sa feuille de route, son historique.

project-sides = Les pages du projet
project-sheet = Fiche
project-roadmap = Feuille de route
project-history = Historique
project-formerly = Anciennement
project-until = (jusqu’au { $day })
project-phase = Phase
project-flagship = Projet phare
project-pooled = Mutualisé
project-fictitious = Exemple fictif
project-exit-reason = Motif :
project-update = Mettre à jour en deux minutes
project-edit = Modifier le projet
project-dates = Promis et prévu
project-rebaselined = { $count ->
    [one] Plan revu { $count } fois
   *[other] Plan revu { $count } fois
}
project-plan-says = le plan en vigueur promet le { $day }
project-never-rebaselined = Le plan n’a jamais été revu.
project-lead-says = Confiance du responsable
project-figures-say = Confiance selon les chiffres
project-withheld = Non publié.
project-not-public = Non public :
project-not-public-mark = non public
project-review = Ce choix sera réexaminé le { $day }.
project-values-withheld = (détail non publié)

project-arithmetic = Comment ce niveau est calculé
project-arithmetic-text = On part de 5 et on retire des points selon des règles publiques. Ce calcul accompagne l’avis du responsable, il ne le remplace pas.
project-rule-start = Point de départ
project-rule-sum = Niveau obtenu
project-rule-slip = Le jalon clé le plus en retard l’est de { $days } jours sur la première promesse
project-rule-running-away = Un jalon clé recule aussi vite que le temps passe
project-rule-cost = Le budget prévu est dépassé de { $percent } %
project-rule-cost-withheld = Le budget prévu est dépassé (chiffres non publiés)
project-rule-risk = { $count ->
    [one] { $count } risque élevé sans action
   *[other] { $count } risques élevés sans action
}
project-rule-escalation = Une alerte attend au-delà de son délai
project-rule-age = Dernière information il y a { $days } jours
project-rule-floor = Aucun niveau n’est inférieur à 1
project-rule-silence = Rien n’a été dit depuis { $days } jours : le projet ne peut pas être évalué
project-rule-never = Rien n’a jamais été dit : le projet ne peut pas être évalué

project-next = Prochains jalons
project-no-milestones = Ce projet n’a pas encore de feuille de route.
project-all-done = Tous les jalons sont tenus.
project-whole-roadmap = { $count ->
    [one] Voir la feuille de route ({ $count } jalon)
   *[other] Voir la feuille de route ({ $count } jalons)
}
project-serves = À quoi il sert
project-serves-nothing = Ce projet n’est rattaché à aucune action de la stratégie.
project-see-strategy = Voir la stratégie
project-answers = Qui en répond
project-sponsor = Porteur
project-lead = Responsable
project-deputy = Suppléance :
project-vacant = Poste vacant depuis le { $day }
project-post-none = Personne n’a été désigné
project-depends = Dépendances
project-depends-nothing = Ce projet n’attend aucun autre projet, et aucun ne l’attend.
project-waits-for = Il attend
project-awaited-by = L’attendent
project-for-milestone = pour
project-fit-met = Besoin satisfait
project-fit-fits = Les dates concordent, avec { $days } de marge
project-fit-exact = Les dates concordent, au jour près
project-fit-broken = Rompue : prévu { $days } trop tard
project-fit-unknown = Dates inconnues d’un côté
project-predecessor = Il succède à
project-successors = Lui succèdent
project-factors = Facteurs de succès
project-factors-none = La liste des facteurs de succès n’a pas encore été remplie.
project-factors-score = { $percent } des facteurs applicables sont réunis ({ $count } renseignés sur { $total }).
project-factors-list = Voir la liste
project-factors-administration = Administration
project-factors-user = Usager
project-factors-infrastructure = Infrastructure
project-factor-met = réuni
project-factor-partly = en partie
project-factor-not-met = absent
project-factor-not-applicable = sans objet
project-factor-unknown = non renseigné
project-started = Début
project-address = Service
project-source = Source
project-source-document = Document { $number } du programme
project-source-none = Aucun document : projet imaginé pour la démonstration

project-reports = Ce que dit le responsable
project-no-reports = Le responsable n’a encore rien dit.
project-nothing-new = Confirmé : rien de nouveau.
project-dissent = Il maintient son avis :
project-help-assistance = Demande d’assistance :
project-help-alert = Demande d’alerte :
project-help-by = Avant le { $day }.
project-help-who = Peut débloquer : { $who }.
project-by-officer = Un agent
project-by-system = Données importées

project-budget = Budget
project-no-budget = Aucun budget n’est renseigné.
project-year = Année
project-month = Mois
project-planned = Prévu
project-committed = Engagé
project-paid = Payé
project-total = Total
project-overrun = Le budget prévu est dépassé de { $percent } %.
project-within-plan = Les dépenses tiennent dans le budget prévu.

project-legal-texts = Textes juridiques
project-text-order = Arrêté
project-text-decree = Décret
project-text-law = Loi
project-text-conditions = conditionne
project-text-expected = prévu le { $day }
project-stage-draft = Projet de texte
project-stage-general-secretariat = Secrétariat général du gouvernement
project-stage-council = Conseil
project-stage-official-bulletin = Bulletin officiel
project-stage-skipped = sans objet
project-stage-ahead = à venir
project-sent-back = { $count ->
    [one] Renvoyé { $count } fois à une étape antérieure.
   *[other] Renvoyé { $count } fois à une étape antérieure.
}

project-milestone = Jalon
project-milestones = Tous les jalons
project-key-milestone = jalon clé
project-evidence = Preuve
project-slip = Écart
project-from-original = { $slip } sur la première promesse
project-done-slip = Tenu, { $slip }
project-overdue = Échéance dépassée de { $days }, sans nouvelle
project-overdue-short = dépassé de { $days }
project-milestone-gate = Passage de phase
project-milestone-approval = Validation
project-milestone-legal-text = Texte juridique
project-milestone-procurement = Marché
project-milestone-delivery = Livraison
project-milestone-opening = Ouverture aux usagers
project-milestone-assurance = Contrôle

project-quarter = T{ $number }
project-roadmap-chart = La feuille de route, jalon par jalon
project-roadmap-sentence = { $count ->
    [one] { $count } jalon
   *[other] { $count } jalons
} : { $done ->
    [0] aucun tenu
    [one] { $done } tenu
   *[other] { $done } tenus
}, { $late ->
    [0] aucun en retard sur le plan
    [one] { $late } en retard sur le plan
   *[other] { $late } en retard sur le plan
}.
project-trend-title = Comment les dates ont bougé
project-trend-chart = Tendance des jalons
project-trend-hint = De gauche à droite, le jour où une date a été annoncée ; de bas en haut, la date annoncée. Une ligne plate est une promesse tenue, une ligne qui monte recule ; sur la diagonale, le jour est arrivé.
project-trend-kept = inchangé ou avancé
project-trend-later = repoussé
project-trend-flees = recule aussi vite que le temps passe
project-trend-diagonal = le jour est arrivé
project-trend-none = { $count ->
    [one] La seule date promise n’a pas bougé.
   *[other] Aucune des { $count } dates promises n’a bougé.
}
project-trend-earlier = { $count ->
    [one] Aucun jalon n’a reculé, { $count } a été avancé.
   *[other] Aucun jalon n’a reculé, { $count } ont été avancés.
}
project-trend-worst = { $later ->
    [one] { $later } jalon sur { $of } a reculé
   *[other] { $later } jalons sur { $of } ont reculé
} ; le plus déplacé est « { $name } », de { $days }.
project-trend-running = { $count ->
    [one] À ce rythme, { $count } jalon n’arrivera jamais : sa date recule aussi vite que le temps passe.
   *[other] À ce rythme, { $count } jalons n’arriveront jamais : leur date recule aussi vite que le temps passe.
}
project-no-sayings = Aucune prévision n’a encore été annoncée.
project-said = Annoncé le
project-expected-for = Prévu pour le
project-progress-title = Avancement
project-progress-chart = Part du travail faite, promise et prévue
project-progress-sentence = À ce jour, { $promised } du travail était promis et { $done } est fait.
project-no-weights = Les jalons n’ont pas de poids : l’avancement ne peut pas être mesuré.
project-cost-title = Coût
project-cost-chart = Coût cumulé, en millions de dirhams
project-cost-sentence = Jusqu’à fin { $year } : { $planned } prévus, { $committed } engagés, { $paid } payés.

project-plans = Les plans comparés
project-no-baselines = Il n’y a qu’un plan, celui du début.
project-baseline-number = Plan révisé { $number }
project-redated = { $count ->
    [0] les dates de ce plan n’ont pas été conservées
    [one] { $count } jalon redaté
   *[other] { $count } jalons redatés
}
project-moves = Toutes les dates déplacées
project-no-moves = Aucune date n’a été déplacée.
project-from = De
project-to = À
project-move = Déplacement
project-move-later = { $days } plus tard
project-move-earlier = { $days } plus tôt
project-no-reason = sans motif
project-reason-procurement = Marché public
project-reason-legal-text = Texte juridique
project-reason-funding = Financement
project-reason-skills = Compétences
project-reason-dependency = Autre projet ou partenaire
project-reason-scope = Périmètre
project-reason-technical = Technique
project-reason-acceptance = Recette
project-reason-other = Autre

project-journal = Journal
project-journal-text = Chaque changement laisse une ligne que personne ne peut effacer.
project-newest = Lignes les plus récentes
project-older = Lignes plus anciennes
project-became = devient

project-yes = oui
project-no = non
project-state-active = En cours
project-state-suspended = Suspendu
project-state-delivered = Livré
project-state-stopped = Arrêté
project-state-merged = Fusionné
project-phase-framing = Cadrage
project-phase-design = Conception
project-phase-build = Réalisation
project-phase-pilot = Pilote
project-phase-rollout = Généralisation
project-phase-operation = Exploitation
project-kind-online-service = Service en ligne
project-kind-portal = Portail
project-kind-registry = Registre
project-kind-platform = Plateforme
project-kind-infrastructure = Infrastructure
project-kind-legal = Chantier juridique
project-kind-campaign = Accompagnement
project-tier-flagship = Rang 1, majeur
project-tier-strategic = Rang 2, stratégique
project-tier-significant = Rang 3, notable
project-node-strategy = Stratégie
project-node-priority = Priorité
project-node-measure = Mesure d’accompagnement
project-node-initiative = Initiative
project-node-action = Action

project-subject-project = Projet
project-subject-milestone = Jalon
project-subject-legal-text = Texte juridique
project-subject-entity = Entité
project-subject-strategy = Stratégie
project-subject-person = Personne
project-subject-post = Poste
project-subject-profile = Profil du pays
project-subject-sitting = Séance
project-subject-report = Point de situation
project-subject-rating = Évaluation
project-subject-risk = Risque
project-subject-issue = Problème
project-subject-response = Action de réponse
project-subject-alert = Alerte
project-subject-escalation = Escalade
project-subject-agenda-item = Point de l’ordre du jour
project-subject-decision = Décision
project-subject-minutes = Procès-verbal
project-subject-document = Document
project-subject-holiday = Jour férié
project-subject-threshold = Seuil
project-subject-preference = Préférence
project-action-added = création
project-action-changed = modification
project-action-renamed = changement de nom
project-action-removed = suppression
project-action-foreseen = nouvelle prévision
project-action-achieved = réalisation
project-action-reopened = réouverture
project-action-rebaselined = révision du plan
project-action-reported = point du responsable
project-action-advanced = passage d’étape
project-action-linked = dépendance ajoutée
project-action-unlinked = dépendance retirée
project-action-withheld = retrait de la publication
project-action-published = publication
project-action-reminded = rappel envoyé
project-action-invited = invitation
project-action-appointed = nomination
project-action-vacated = poste laissé vacant
project-action-deactivated = désactivation
project-action-reactivated = réactivation
project-action-signed-in = connexion
project-action-signed-out = déconnexion
project-action-secured = sécurité du compte
project-action-loaded = chargement
project-action-raised = signalement
project-action-rated = évaluation
project-action-reviewed = revue
project-action-happened = survenue
project-action-closed = clôture
project-action-resolved = résolution
project-action-acknowledged = prise en charge
project-action-snoozed = mise en sommeil
project-action-settled = cause disparue
project-action-lowered = abaissement
project-action-promoted = passage au niveau supérieur
project-action-proposed = proposition
project-action-scheduled = mise à l’ordre du jour
project-action-decided = décision
project-action-deferred = report à plus tard
project-action-returned = renvoi
project-action-withdrawn = retrait
project-action-executed = exécution
project-action-blocked = blocage
project-action-frozen = gel des chiffres
project-action-opened = ouverture
project-action-attended = présence
project-action-adopted = adoption
project-action-validated = validation
project-action-accepted = acceptation
project-action-corrected = correction
project-action-cancelled = annulation
project-action-sent = envoi
project-field-name = nom
project-field-summary = résumé
project-field-kind = nature
project-field-entity = entité
project-field-axes = rattachement à la stratégie
project-field-phase = phase
project-field-state = état
project-field-standing = rang et marques
project-field-posts = postes
project-field-started = début
project-field-predecessor = projet précédent
project-field-address = adresse du service
project-field-budget = budget
project-field-factors = facteurs de succès
project-field-dependency = dépendance
project-field-baseline = date du plan
project-field-forecast = date prévue
project-field-actual = date réelle
project-field-evidence = preuve
project-field-weight = poids du jalon
project-field-stage = étape
project-field-report = point du responsable
