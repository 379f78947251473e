# Scénarios et recherche d’un but.
scenario-list = Scénarios
scenario-list-text = Et si ? Un scénario suppose d’autres chiffres et dit la place qu’ils donneraient, tous les États recalculés.
scenario-none = Aucun scénario pour l’instant
scenario-none-text = Commencez-en un, ou cherchez le chemin vers une place.
scenario-new = Nouveau scénario
scenario-new-text = Écrivez ce que vous supposez ; la réponse suit à chaque changement. Un champ vide reste comme aujourd’hui.
scenario-edit = Modifier
scenario-edit-title = Modifier « { $name } »
scenario-copy = Copier
scenario-open = Ouvrir
scenario-save = Enregistrer le scénario
scenario-compute = Calculer
scenario-remove = Supprimer
scenario-name = Nom
scenario-name-hint = Pour l’enregistrer. Par exemple : dix services de plus.
scenario-note = Note
scenario-edition = Édition
scenario-edition-published = { $year }, telle que publiée
scenario-edition-foreseen = { $year }, les autres États à leur prévision
scenario-place = Place
scenario-places = Places
scenario-worth = Gain en points
scenario-group = Groupe
scenario-author = Auteur
scenario-changed = Modifié
scenario-by = { $name }, { $day }
scenario-unanswered = sans réponse
scenario-unanswered-text = Ce scénario ne peut plus être calculé : un de ses chiffres dépasse ce qui compte aujourd’hui. Modifiez-le pour le corriger.
scenario-answer = Réponse
scenario-no-answer = Pas encore de réponse
scenario-place-meaning = sur { $of } États dans l’édition { $year } ; sans rien changer : { $before }
scenario-shared = { $count ->
    [one] place partagée par { $count } État
   *[other] place partagée par { $count } États
}
scenario-score-before = Indice EGDI ; aujourd’hui { $score }
scenario-group-before = Groupe ; aujourd’hui : { $group }
scenario-group-same = Groupe, comme aujourd’hui
scenario-places-none = aucune place gagnée
scenario-places-won = { $count ->
    [one] { $count } place gagnée
   *[other] { $count } places gagnées
}
scenario-places-lost = { $count ->
    [one] { $count } place perdue
   *[other] { $count } places perdues
}
scenario-next-place = Jusqu’à la place suivante
scenario-next-group = Jusqu’au groupe suivant
scenario-aim = Jusqu’à la cible : { $place }, { $series }
scenario-aim-reached = atteinte
scenario-trend = Sans rien supposer, à la tendance
scenario-parts = Les trois parties, aujourd’hui et supposées
scenario-parts-says = { $part } change de { $points }.
scenario-parts-same = Aucune partie ne change.
scenario-part = Partie
scenario-before = Aujourd’hui
scenario-after = Supposé
scenario-change = Écart
scenario-comma = ,{" "}
scenario-assumed-title = Des chiffres sont supposés
scenario-assumed-text = Personne ne les a encore communiqués ; ils sont déduits du score publié :
scenario-inputs = Chiffres du pays
scenario-limit = Limite du calcul
scenario-beyond-scale = { $part } : le pays sortirait de l’échelle de 2024. De combien les autres bougeraient n’est pas connu.
scenario-moved-others = Le pays tient un bout de l’échelle : les scores des autres ont bougé avec le sien.
scenario-foreseen-text = Édition à venir : les autres États sont placés au centre de leur prévision, le pays part de ses derniers scores publiés, la méthode est celle de 2024.
scenario-steps = Ce que vaut un pas de plus
scenario-steps-all = Tous les pas
scenario-steps-says = Le pas qui vaut le plus : { $component }, { $step }, soit { $points }.
scenario-steps-none = Dans cette édition, les composantes ne sont pas connues : seules les trois parties peuvent changer.
scenario-component = Composante
scenario-value = Valeur
scenario-step = Un pas
scenario-at-end = au plus haut
scenario-today = Aujourd’hui : { $amount } ({ $from }).
scenario-now = Aujourd’hui : { $score }. Entre 0 et 1.
scenario-points-gained = { $component }, points gagnés
scenario-questions = { $count ->
    [one] Questions du questionnaire : { $count } choisie
   *[other] Questions du questionnaire : { $count } choisies
}
scenario-questions-text = Chaque réponse vaut un point de son module, en plus des points écrits ci-dessus. Les titres sont ceux des Nations Unies.
scenario-level-information = information
scenario-level-online = démarche entièrement en ligne
scenario-whole = Supposer une partie entière
scenario-whole-text = Pour une édition ancienne, ou quand le détail n’importe pas.
scenario-weights = Supposer d’autres poids
scenario-weights-text = En pourcentage, 100 en tout. Laissez vide pour les poids de l’édition.
scenario-weight-of = Poids : { $part }
scenario-stale-text = Quelqu’un a modifié ce scénario entre-temps. Ce que vous avez écrit est toujours là ; enregistrez-le de nouveau pour remplacer la version actuelle.
scenario-stale-see = Voir la version actuelle
scenario-supposed = Ce qui est supposé
scenario-supposed-nothing = Rien : c’est l’édition telle quelle.
scenario-result = { $after } au lieu de { $before } sur { $of } dans l’édition { $year } ({ $points })
scenario-result-same = { $after } sur { $of } dans l’édition { $year }, comme sans rien supposer ({ $points })
scenario-agenda = À l’ordre du jour
scenario-agenda-none = Il n’a été joint à aucun point.
scenario-attach = Joindre à un ordre du jour
scenario-attach-text = La page du point montrera « { $name } » et son résultat en une phrase.
scenario-attach-none = Aucune séance à venir n’a de point que vous pouvez modifier. « { $name } » reste dans la liste.
scenario-attach-item = Point
scenario-attach-yes = Joindre
scenario-detach = Retirer
scenario-on-item = Scénarios joints
scenario-removal = Supprimer « { $name } » ?
scenario-removal-text = { $count ->
    [one] Il disparaît de la liste et de { $count } ordre du jour. Le journal garde la trace de sa suppression.
   *[other] Il disparaît de la liste et de { $count } ordres du jour. Le journal garde la trace de sa suppression.
}
scenario-removal-yes = Supprimer le scénario
scenario-compare = Comparer
scenario-compare-one = Comparer « { $name } »
scenario-compare-chosen = Comparer les scénarios cochés
scenario-compare-choose = Choisir les scénarios
scenario-compare-hint = De deux à quatre
scenario-compare-cut = Quatre scénarios au plus tiennent côte à côte : les premiers sont montrés.
scenario-compare-none = Choisissez au moins deux scénarios.
scenario-goal = Chemin vers une place
scenario-goal-text = Dites la place voulue et ce que coûte chaque pas : voici l’ensemble le moins cher qui y mène.
scenario-goal-place = Place voulue
scenario-goal-series = Classement
scenario-goal-seek = Chercher
scenario-goal-held = { $series } : { $reached }. La place voulue, { $place }, est déjà tenue.
scenario-goal-reached = { $series } : { $reached } pour un coût de { $cost }.
scenario-goal-short = { $place } ne peut pas être atteinte avec ces pas : tous ensemble, ils mènent à { $reached } pour un coût de { $cost }.
scenario-goal-nothing = { $place } ne peut pas être atteinte : aucun pas offert ne compte pour ce classement.
scenario-goal-short-text = Offrez d’autres pas, ou davantage de chacun.
scenario-goal-exact = Aucun autre ensemble de ces pas, chacun compté à sa valeur d’aujourd’hui, ne coûte moins ; la place est vérifiée par le calcul complet.
scenario-goal-gap = La recherche s’est arrêtée avant la fin : un ensemble moins cher de { $gap } % au plus peut exister. La place est vérifiée par le calcul complet.
scenario-goal-save = En faire un scénario
scenario-costs = Ce que coûte chaque pas
scenario-costs-text = Dans l’unité de votre choix. Les montants proposés ne sont que des ordres de grandeur : écrivez les vôtres. Sans coût, un pas n’est pas offert.
scenario-cost = Coût
scenario-most = Au plus
scenario-cost-of = Coût d’un pas : { $component }
scenario-most-of = Nombre de pas au plus : { $component }
scenario-plan = Les pas, un par ligne
scenario-how-many = Combien
scenario-gain = Points
scenario-then = Place atteinte
scenario-sum = En tout
scenario-goal-name = { $place } : { $series }
scenario-inputs-count = { $count ->
    [one] { $assumed } de { $count } composante est supposée.
   *[other] { $assumed } des { $count } composantes sont supposées.
}
scenario-inputs-text = Les scénarios partent de ces chiffres. Ce que personne n’a communiqué est déduit du score publié, à écart égal de la moyenne mondiale. Communiquez ceux que vous connaissez, avec leur source.
scenario-published = publié
scenario-told = communiqué
scenario-assumed = supposé
scenario-input-tell = Communiquer le chiffre
scenario-input-change = Changer le chiffre
scenario-input-withdraw = Retirer ce chiffre
scenario-input-of = Chiffre : { $component }
scenario-input-between = De { $low } à { $high }.
scenario-input-stale = Quelqu’un a changé ou retiré ce chiffre entre-temps. Le présent est affiché ; le vôtre est dans le champ.
scenario-source = Source
scenario-source-hint = Qui l’a mesuré, quand, où le lire.
scenario-c-osi-if = Cadre institutionnel
scenario-c-osi-sp = Services proposés
scenario-c-osi-cp = Contenus proposés
scenario-c-osi-tec = Technologie
scenario-c-epi = Participation électronique
scenario-c-tii-ms = Abonnements mobiles
scenario-c-tii-iu = Internautes
scenario-c-tii-am = Abonnements mobiles à haut débit
scenario-c-tii-af-fixed = Prix du haut débit fixe
scenario-c-tii-af-mobile = Prix du mobile, usage élevé
scenario-c-hci-al = Alphabétisation des adultes
scenario-c-hci-ger = Taux brut de scolarisation
scenario-c-hci-eys = Durée attendue de scolarisation
scenario-c-hci-mys = Durée moyenne de scolarisation
scenario-c-hci-egl = Culture de l’administration en ligne
scenario-amount-points = { $number } points sur { $of }
scenario-amount-percent = { $number } %
scenario-amount-per-100 = { $number } pour 100 habitants
scenario-amount-income = { $number } % du revenu par habitant
scenario-amount-years = { $number } ans
scenario-step-points = { $count ->
    [one] +{ $count } point
   *[other] +{ $count } points
}
scenario-step-percent = +{ $count } %
scenario-step-per-100 = +{ $count } pour 100 habitants
scenario-step-income = −{ $count } % du revenu
scenario-step-years = { $count ->
    [one] +{ $count } an
   *[other] +{ $count } ans
}
