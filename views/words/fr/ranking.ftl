# Classement, pays, comparaison.
ranking-short = Classement
ranking-title = Classement, édition { $year }
ranking-own = { $country } : { $place }
ranking-own-mark = notre pays
ranking-to-line = Aller à la ligne : { $country }
ranking-to-country = Le parcours : { $country }
ranking-to-comparison = Comparer des pays
ranking-edition = Édition
ranking-by = Classer selon
ranking-circle = Groupe de pays
ranking-everyone = Tous les pays
ranking-name = Nom du pays
ranking-country = Pays
ranking-place = Rang
ranking-group = Catégorie
ranking-since = Depuis { $year }
ranking-tied = { $place } ({ $count } ex æquo)
ranking-stayed = même rang
ranking-won = { $count ->
    [one] { $count } rang gagné
   *[other] { $count } rangs gagnés
}
ranking-lost = { $count ->
    [one] { $count } rang perdu
   *[other] { $count } rangs perdus
}
ranking-published = Les rangs sont ceux que les Nations Unies ont publiés.
ranking-computed = Les Nations Unies ne publient pas ces rangs : ils sont calculés ici à partir des scores publiés ; à score égal, rang égal.
ranking-computed-parts = Le rang de l’EGDI est celui qui a été publié ; ceux de ses composantes sont calculés ici à partir des scores publiés.
ranking-assumed = La méthode de cette édition n’est pas encore connue ; celle de { $year } est supposée.
ranking-csv = Ce classement en CSV
ranking-csv-country = Ces chiffres en CSV
ranking-nothing = Aucun pays ne répond à ces filtres
ranking-nothing-text = Retirez un filtre, ou cherchez le nom dans la langue de cette page.
ranking-unread = Une partie de l’adresse n’a pas été comprise
ranking-unread-text = La page est présentée sans ce qui suit :
ranking-country-title = { $country } dans l’indice ONU
ranking-no-place = Aucun rang dans cette édition.
ranking-stands = Édition { $year } : { $place }, score { $score }, catégorie « { $group } ».
ranking-class = Classe { $class }.
ranking-score-group = { $score } · { $group }
ranking-history = Le parcours, édition par édition
ranking-history-title = Les scores depuis la première édition
ranking-history-sentence = De { $from } à { $to }, l’EGDI est passé de { $before } à { $after }. Le trait s’arrête à chaque changement de méthode : les scores d’avant et d’après ne forment pas une même série.
ranking-places-title = Les rangs, le premier en haut
ranking-places-sentence = Meilleur rang de l’EGDI : { $place }, en { $year }.
ranking-editions = Toutes les éditions
ranking-breaks = Ce qui a changé à chaque interruption
ranking-break-weights = Poids des trois composantes : 0,34, 0,33 et 0,33.
ranking-break-standardised = Poids égaux à nouveau ; chaque composante est rapportée à la moyenne de tous les pays, puis ramenée entre 0 et 1.
ranking-break-human-capital = Capital humain : années de scolarité attendues et moyennes ajoutées.
ranking-break-mobile-broadband = Infrastructure : haut débit mobile actif au lieu du haut débit sans fil.
ranking-break-infrastructure = Infrastructure : quatre mesures au lieu de cinq, plafonnées à 120 abonnements pour cent habitants.
ranking-break-online-parts = Services en ligne : cinq sous-indices pondérés.
ranking-break-affordability-and-literacy = Infrastructure : coût de l’abonnement au lieu du haut débit fixe. Capital humain : culture numérique administrative ajoutée.
ranking-change = Ce qui a fait bouger l’indice
ranking-from = De l’édition
ranking-to = À l’édition
ranking-change-show = Décomposer
ranking-change-none = L’une des deux éditions n’a pas de score : choisissez-en d’autres.
ranking-change-title = De { $from } à { $to }
ranking-change-sentence = De { $from } à { $to }, l’indice change de { $total } : effort propre { $own }, mouvement des autres { $others }, changement de méthode { $method }.
ranking-change-how = L’effort propre est ce que le pays a fait de plus, ou de moins, que tous les pays en moyenne. Ce que tous partagent tient au mouvement des autres ou, si la méthode d’une composante a changé entre-temps, à la méthode. Les parts s’additionnent exactement.
ranking-share = Part
ranking-points = Points
ranking-share-own = Effort propre : { $part }
ranking-share-others = Mouvement des autres
ranking-share-method = Changement de méthode
ranking-share-weights = Changement des poids
ranking-share-rounding = Arrondi
ranking-peers = À qui se comparer
ranking-peers-title = Les trois composantes, côte à côte
ranking-peers-show = Comparer
ranking-peers-sentence = { $country } face à la médiane « { $circle } » : { $count ->
    [0] au-dessous dans les trois composantes.
    [one] au-dessus dans une composante sur trois.
   *[other] au-dessus dans { $count } composantes sur trois.
}
ranking-median = Médiane : { $circle }
ranking-best = En tête : { $country }
ranking-circle-source = Source du groupe : { $source }.
ranking-compare-these = Les comparer dans le temps
ranking-comparison = Comparer des pays
ranking-series = Série
ranking-add-country = Ajouter un pays
ranking-nobody = Aucun
ranking-compare = Comparer
ranking-over-time = { $series } au fil des éditions
ranking-leader = En { $year }, { $first } en tête, { $last } en dernier, { $points } point d’écart. Les traits s’arrêtent à chaque changement de méthode.
ranking-by-part = Les trois composantes, édition { $year }
ranking-by-part-sentence = Chaque composante va de 0 à 1 ; l’EGDI est leur moyenne.
