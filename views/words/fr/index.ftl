# L’indice : ce que ses pages partagent.
index-title = Indice ONU
index-egdi = Indice d’administration électronique (EGDI)
index-egdi-short = EGDI
index-osi = Services en ligne (OSI)
index-osi-short = Services en ligne
index-tii = Infrastructure de télécommunications (TII)
index-tii-short = Infrastructure
index-hci = Capital humain (HCI)
index-hci-short = Capital humain
index-epi = Participation électronique (EPI)
index-epi-short = Participation
index-group-very-high = Très élevé
index-group-high = Élevé
index-group-middle = Moyen
index-group-low = Faible
index-edition = Édition { $year }
index-place = { $place }{ $place ->
    [1] ᵉʳ
   *[other] ᵉ
}
index-place-of = { $place }{ $place ->
    [1] ᵉʳ
   *[other] ᵉ
} sur { $of }
index-assumed = supposé
index-source = Source : Nations Unies (UN DESA), enquête sur l’administration électronique.
index-subject-edition = Édition de l’indice
index-subject-target = Cible
index-subject-input = Composante
index-subject-claim = Question du questionnaire
index-subject-contribution = Contribution à l’indice
index-subject-scenario = Scénario

# The programme’s page and the targets.
index-programme-title = { $country } : indice ONU de l’administration électronique
index-change-first = C’est la première édition qui classe le pays.
index-change-up = { $places ->
    [one] Une place gagnée
   *[other] { $places } places gagnées
} depuis l’édition { $since } ; le score passe de { $from } à { $to }.
index-change-down = { $places ->
    [one] Une place perdue
   *[other] { $places } places perdues
} depuis l’édition { $since } ; le score passe de { $from } à { $to }.
index-change-none = Même place que dans l’édition { $since } ; le score passe de { $from } à { $to }.
index-figure-of = sur { $of }
index-figure-now = place du pays ; score { $score }, groupe « { $group } »
index-figure-between = { $low } à { $high }
index-figure-next = places attendues en { $edition }, huit chances sur dix ; la médiane est { $median }
index-figure-target = place visée en { $by } ; distance : { $distance }
index-to-ranking = Voir le classement
index-to-backtest = Ce que valent ces prévisions
index-places = { $places ->
    [one] { $places } place
   *[other] { $places } places
}
index-targets = Cibles
index-targets-lede = Les places promises en public, avec la parole qui les a promises. Elles paraissent sur la page de l’indice.
index-targets-none = Aucune cible n’est enregistrée.
index-target-series = Classement
index-target-places = De – à
index-target-from-to = { $now } ({ $edition }) → { $aim } ({ $by })
index-target-distance = Distance
index-target-distance-now = { $places }, soit { $points } point de score jusqu’au pays qui tient cette place aujourd’hui
index-target-distance-then = { $places }, soit { $points } point de score jusqu’au pays qui tient cette place aujourd’hui, et { $then } jusqu’au score qu’elle devrait demander en { $by }
index-target-chance = Chances d’y être
index-target-chance-alone = { $chance }, si le pays continue comme les autres
index-target-chance-with = { $chance } si le pays continue comme les autres ; { $with } avec ce que les projets promettent
index-chance-small = moins de 1 %
index-chance-large = plus de 99 %
index-target-needed = Il faut gagner { $places } places et { $points } point à chaque édition.
index-target-done = Depuis { $since }, le pays en gagne { $places } par édition ({ $points } point).
index-target-lost = Depuis { $since }, le pays en perd { $places } par édition ({ $points } point).
index-target-break = La méthode a changé entre-temps : ces points ne forment pas une seule série.
index-target-precedents = { $climbed } États sur { $of } ont déjà gagné { $places } en { $editions ->
    [one] une édition
   *[other] { $editions } éditions
} ; { $alike } d’entre eux partaient d’aussi loin et sont arrivés aussi haut.
index-target-record = La plus longue montée : { $country }, { $places } de { $from } à { $to }.
index-target-told = Note : la phrase citée part de la place { $told } ; la place du pays en { $edition }, dans ce classement ({ $series }), était { $published }.
index-target-told-elsewhere = Note : la phrase citée part de la place { $told } ; la place du pays en { $edition }, dans ce classement ({ $series }), était { $published }. { $told } est sa place, calculée d’après les scores publiés, pour : { $really }. La cible est gardée sous le nom qui lui a été donné.
index-target-source = Source :
index-verdict-reached = Cible atteinte.
index-verdict-on-pace = Au rythme voulu.
index-verdict-behind = Trop lent.
index-verdict-unprecedented = Sans précédent.
index-verdict-missed = Échéance passée.
index-fans = Les places, passées et à venir
index-fan-past = place publiée
index-fan-median = médiane des futurs tirés
index-fan-bands = 50, 80 et 95 % des futurs
index-fan-target = cible
index-fan-break = la méthode change : les éditions ne se comparent pas
index-fan-sentence = { $place } en { $edition } ; en { $far }, huit futurs sur dix se tiennent entre { $low } et { $high } (médiane : { $median }).
index-fan-edition = Édition
index-fan-place = Place
index-fan-share = { $share } des futurs
index-fan-new-method = (nouvelle méthode)
index-fan-expected = (attendu)
index-part = Composante
index-parts = Les trois composantes
index-parts-title = Face aux autres, édition { $year }
index-parts-sentence = { $above ->
    [0] Aucune des { $of } composantes n’est
    [one] Une composante sur { $of } est
   *[other] { $above } composantes sur { $of } sont
} au-dessus de la médiane mondiale ; l’écart avec le premier du groupe est le plus large pour « { $part } » : { $gap } ({ $best }).
index-parts-region = Médiane : { $region }
index-parts-of-region = Médiane de la région
index-parts-world = Médiane mondiale
index-parts-best = Premier du groupe
index-moved = Ce qui a bougé de { $from } à { $to }
index-moved-total = Le score a changé de { $points }. Voici d’où cela vient ; les parts s’additionnent exactement.
index-moved-own = { $points } vient du pays lui-même : c’est ce qu’il a fait de plus, ou de moins, que la moyenne des États.
index-moved-others = { $points } est commun à tous : les autres ont bougé, à méthode égale.
index-moved-method = { $points } est commun à tous : la méthode a changé et les autres ont bougé, sans qu’on puisse séparer les deux.
index-moved-weight = { $points } vient d’un changement de poids.
index-moved-rest = Reste { $points } : arrondi des chiffres publiés.
index-steps = Ce qui le ferait bouger le plus
index-steps-lede = Un pas à la fois, selon la formule de 2024, tous les autres États restant où ils sont :
index-steps-others = Les { $count } autres pas
index-steps-assumed = « Supposé » : le pays n’est pas encore au plafond de cette composante. Ses propres composantes ne sont pas toutes publiées ; seul l’effet d’un pas est calculé.
index-step-worth = { $points } sur l’indice, par « { $part } » : ce serait { $place } aujourd’hui.
index-step-institutional-framework = Un point de plus au cadre institutionnel (sur { $points })
index-step-services-provision = Un point de plus aux services offerts (sur { $points })
index-step-content-provision = Un point de plus aux contenus (sur { $points })
index-step-technology = Un point de plus à la technologie (sur { $points })
index-step-e-participation = Un point de plus à la participation (sur { $points })
index-step-e-government-literacy = Un point de plus à la culture de l’administration électronique (sur { $points })
index-step-tii-iu = Un habitant sur cent de plus utilise Internet
index-step-tii-ms = Un abonnement mobile de plus pour cent habitants (jusqu’à 120)
index-step-tii-am = Un abonnement de haut débit mobile de plus pour cent habitants (jusqu’à 120)
index-step-tii-af-fixed = L’offre de haut débit fixe coûte 1 % du revenu par habitant de moins
index-step-tii-af-mobile = L’offre mobile coûte 1 % du revenu par habitant de moins
index-step-hci-al = Un adulte sur cent de plus sait lire et écrire
index-step-hci-ger = Un point de plus au taux brut de scolarisation (jusqu’à 100)
index-step-hci-eys = Une année de plus de scolarité attendue
index-step-hci-mys = Une année de plus de scolarité moyenne
index-ways-on = Aller plus loin
index-to-country = La fiche du pays
index-to-country-text = Les quatre séries, les places, les ruptures de méthode, édition par édition.
index-to-countries = Comparer des pays
index-to-countries-text = Jusqu’à six pays, côte à côte.
index-to-projects = Ce que les projets apportent
index-to-projects-text = Quel projet fait bouger quoi, pour quelle édition, et ce que coûte un retard en places.
index-to-features = Le questionnaire, question par question
index-to-features-text = Ce que le pays déclare présent, et où le trouver.
index-to-scenarios = Scénarios
index-to-scenarios-text = Et si ? Recalculé pour les 193 États.
index-to-method = La méthode
index-to-method-text = Chaque formule, sa source, et ce qui est supposé.
index-not-one-series = Les éditions ne forment pas une seule série : la méthode change, et le score d’un pays dépend de celui des autres. Les places se lisent, les scores de deux méthodes ne se soustraient pas.
index-age = Dernière édition publiée : { $edition }. La suivante, { $next }, juge ce qui est en ligne jusqu’au { $day } (date supposée).
index-target-new = Ajouter une cible
index-target-new-text = Une cible est une parole publique : elle dit une place, une édition, et qui l’a promise.
index-target-edit = Modifier la cible
index-target-remove = Retirer
index-target-removal = Retirer la cible
index-target-removal-text = « { $name } » disparaît de la page publique. Le journal garde la ligne et sa raison.
index-target-reason = Pourquoi
index-target-name = Ce qui est visé
index-target-from = Départ
index-target-to = Arrivée
index-target-act = Agir
index-target-place = Place visée
index-target-place-hint = De 1 à 193, meilleure que la place de départ.
index-target-by = Édition visée
index-target-from-edition = Édition de départ
index-target-from-place = Place de départ
index-target-from-hint = Telle qu’elle a été dite ; si ce n’est pas celle publiée, la page le signale.
index-target-source-field = Qui l’a dit, où, quand
index-target-source-hint = La phrase même, si possible, avec sa date.
index-inputs-short = Composantes du pays
index-features-short = Questionnaire ONU
index-scenarios-short = Scénarios
index-targets-short = Cibles de l’indice
index-pack-next = { $low } à { $high }, huit chances sur dix (médiane : { $median })
index-pack-now = Aujourd’hui
index-pack-points = Points à gagner
