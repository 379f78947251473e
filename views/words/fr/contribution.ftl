# Ce que les projets apportent à l’indice.
contribution-title = Contributions à l’indice ONU
contribution-new = Ajouter une contribution
contribution-lede = Ce que le projet fera pour l’indice d’administration électronique, et dans quelle édition cela comptera.
contribution-see-all = Voir tous les projets
contribution-closed = Seul un projet en cours promet quelque chose : cette liste ne change plus.
contribution-none = Aucune contribution
contribution-none-how = Dites à quelle question du questionnaire le projet répondra, ou quel chiffre il améliorera.
contribution-what = Contribution
contribution-milestone = Compte à partir du jalon
contribution-milestone-hint = Sans jalon, à partir du dernier jalon clé du projet.
contribution-no-milestone = Le projet entier
contribution-edition = Édition
contribution-after-all = Après toutes les éditions prévues
contribution-whole = Promis
contribution-counted = Compté
contribution-reason = Raison
contribution-reason-hint = Pourquoi cela viendra, et où c’est écrit. Public, sauf si le résumé du projet ne l’est pas.
contribution-change = Modifier
contribution-how = Comment c’est compté
contribution-how-points = Les points sont ceux de l’indice général (EGDI), de 0 à 1. Chaque pas vaut la pente de la formule de 2024, les autres États restant où ils sont : c’est exact à un cent-quatre-vingt-treizième près. Les places sont celles qu’on peut attendre, compte tenu de l’incertitude sur tous les États : une fraction de place est une chance d’en gagner une.
contribution-how-edition = Une édition prend ce qui est en ligne avant sa date limite ; nous supposons le 30 septembre de l’année précédente pour les portails et la mi-février pour les chiffres. Un jour plus tard, la contribution passe à l’édition suivante.
contribution-how-room = Un module ne dépasse pas ses points, et ce qui est déjà déclaré en ligne ne compte pas deux fois. Les chiffres propres au pays qui ne sont pas connus sont supposés de sorte que les scores publiés en sortent.
contribution-evidence = Solidité
contribution-evidence-hint = Une supposition compte pour moitié, une spécification pour les trois quarts.
contribution-evidence-supposed = Supposé
contribution-evidence-specified = Spécifié
contribution-evidence-observed = Constaté
contribution-evidence-supposed-means = Quelqu’un le pense ; rien n’est écrit.
contribution-evidence-specified-means = La feuille de cadrage ou le cahier des charges le dit.
contribution-evidence-observed-means = On l’a vu fonctionner, dans un pilote ou ailleurs.
contribution-brief = Édition { $year }, { $points } point
contribution-choose = Que fera le projet ?
contribution-choose-how = Choisissez d’abord la partie du questionnaire, puis la question.
contribution-questions = { $count ->
    [one] une question
   *[other] { $count } questions
}
contribution-figures = Améliorer un chiffre
contribution-figures-hint = Internautes, abonnements, prix, scolarité
contribution-edit = Modifier « { $what } »
contribution-remove = Retirer la contribution
contribution-remove-title = Retirer « { $what } » ?
contribution-remove-lede = Elle ne comptera plus pour aucune édition. L’historique du projet la garde.
contribution-question = Question
contribution-level = Niveau { $level }
contribution-level-hint = Le plus souvent { $meaning }. Une question par oui ou non n’a qu’un niveau.
contribution-component = Chiffre
contribution-component-tii-iu = Part des internautes
contribution-component-tii-ms = Abonnements mobiles
contribution-component-tii-am = Abonnements mobiles à haut débit
contribution-component-tii-af-fixed = Prix de l’Internet fixe
contribution-component-tii-af-mobile = Prix du forfait mobile
contribution-component-hci-al = Alphabétisation des adultes
contribution-component-hci-ger = Taux brut de scolarisation
contribution-component-hci-eys = Durée attendue de scolarisation
contribution-component-hci-mys = Durée moyenne de scolarisation
contribution-component-other = Autre composante
contribution-unit-percent = { $amount } %
contribution-unit-per-hundred = { $amount } pour cent habitants
contribution-unit-income = { $amount } % du revenu par habitant
contribution-unit-years = { $amount } an
contribution-amount = De combien
contribution-amount-hint = Dans l’unité du chiffre : 1,5 pour un point et demi de plus ; négatif pour un prix qui baisse.
contribution-projects = Ce que les projets apportent à l’indice
contribution-projects-none = Aucun projet n’a encore rien promis à l’indice
contribution-projects-none-how = Les responsables le disent sur la page de leur projet.
contribution-headline = { $count ->
    [one] Un projet apporterait
   *[other] { $count } projets apporteraient ensemble
} { $points } point à l’indice d’ici l’édition { $year }.
contribution-chart = Apport attendu de chaque projet, en points de l’indice
contribution-chart-sentence = { $early ->
    [one] Un projet sur { $count } arrive
   *[other] { $early } projets sur { $count } arrivent
} à temps pour l’édition { $year } ; les autres ne compteront que plus tard.
contribution-key-first = Compte dès l’édition { $year }
contribution-key-later = Plus tard
contribution-key-open = Promis, mais peu sûr
contribution-by-project = Projet par projet
contribution-project = Projet
contribution-points = Points
contribution-places = Places gagnées
contribution-slip = Si le projet tarde
contribution-what-it-does = Ce qu’il fera
contribution-of-whole = { $points } promis
contribution-done = Fait
contribution-margin = { $days ->
    [0] le jour même de la date limite de { $year }
    [one] un jour avant la date limite de { $year }
   *[other] { $days } jours avant la date limite de { $year }
}
contribution-slip-cost = { $days ->
    [one] Un jour de retard lui ferait manquer
   *[other] { $days } jours de retard lui feraient manquer
} l’édition { $year } : environ { $places } place.
contribution-ahead = Édition par édition
contribution-ahead-how = Le rang est celui que la moitié des futurs tirés atteint, sans les projets puis avec eux, dans les mêmes futurs.
contribution-without = Sans les projets
contribution-with = Avec eux
contribution-chances = Chances d’atteindre les cibles
contribution-target = Cible
contribution-target-is = { $series } : { $place } en { $year }
contribution-in-index = Dans l’indice ONU
