# Les mots du cadre et des éléments communs. Les espaces insécables sont le caractère U+00A0, tel quel.

common-product = Sila
common-tagline = Le programme public et la voix de chacun
common-skip = Aller au contenu
common-navigation = Navigation principale
common-languages = Langue
common-breadcrumbs = Vous êtes ici
common-home = Accueil
common-projects = Projets
common-strategy = Stratégie
common-entities = Entités
common-desk = Bureau
common-sign-in = Se connecter
common-sign-out = Se déconnecter
common-account = Mon compte
common-help = Aide
common-accessibility = Accessibilité
common-privacy = Vie privée
common-licence = Logiciel libre, licence EUPL-1.2
common-footer = À propos de ce site
common-data-age = Données mises à jour { $age }.
common-demonstration-title = Démonstration
common-demonstration = Les projets, les noms et les chiffres de ce site sont inventés.

common-percent = { $number } %
common-money = { $amount } DH
common-money-millions = { $amount } MDH
common-unit-millions = MDH
common-moment = { $day } à { $hour }
common-days = { $days ->
    [one] { $days } jour
   *[other] { $days } jours
}
common-age = { $days ->
    [0] aujourd’hui
    [1] hier
   *[other] il y a { $days } jours
}
common-slip-late = { $days ->
    [one] { $days } jour de retard
   *[other] { $days } jours de retard
}
common-slip-none = à l’heure
common-slip-early = { $days ->
    [one] { $days } jour d’avance
   *[other] { $days } jours d’avance
}
common-only-in-arabic = en arabe
common-only-in-french = en français
common-only-in-english = en anglais

common-promised = Promis
common-now-expected = Prévu maintenant
common-reached = Atteint
common-not-dated = pas encore daté
common-confidence-0 = Non évaluée
common-confidence-1 = Hors d’atteinte
common-confidence-2 = Douteuse
common-confidence-3 = Possible sous conditions
common-confidence-4 = Probable
common-confidence-5 = Très probable
common-confidence-none = Non évaluée
common-confidence-level = { $level } sur 5
common-updated = Mis à jour { $age }
common-never-updated = Jamais mis à jour
common-see-list = Voir la liste

common-filters = Filtres
common-filter-remove = Retirer le filtre
common-filter-clear = Tout effacer
common-filter-apply = Filtrer
common-sort-ascending = tri croissant
common-sort-descending = tri décroissant
common-sort-by = Trier par { $column }
common-count = { $total ->
    [0] Aucun résultat
   *[other] { $shown } sur { $total }
}
common-scroll-table = Tableau, à faire défiler

common-milestone-done = Tenu
common-milestone-late = En retard
common-milestone-planned = Prévu
common-milestone-moved = { $name }, { $state } le { $day }, promis le { $promised }
common-milestone-mark = { $name }, { $state } le { $day }
common-today = Aujourd’hui
common-strip = { $count ->
    [0] Aucun jalon
    [one] { $count } jalon
   *[other] { $count } jalons
}, { $done } tenus, { $late } en retard

common-optional = facultatif
common-choose = Choisissez
common-error = Erreur
common-date-hint = Par exemple 27/03/2027
common-errors-title = { $count ->
    [one] Il reste un point à corriger
   *[other] Il reste { $count } points à corriger
}
common-characters = { $count } caractères au plus

common-receipt-code = Votre code
common-receipt-keep = Gardez ce code, il permet de suivre votre demande.
common-receipt-next = Et maintenant
common-receipt-by = Réponse au plus tard le { $day }
common-print = Imprimer cette page

common-notice-info = À savoir
common-notice-success = C’est fait
common-notice-warning = Attention
common-notice-danger = Important
common-back = Revenir sans rien changer
common-save = Enregistrer
common-cancel = Annuler
common-why = Motif
common-history-empty = Rien n’a encore été noté.

common-pager = Pages
common-previous = Page précédente
common-next = Page suivante
common-page-of = Page { $page } sur { $pages }
common-step = Étape { $step } sur { $steps }
common-progress = { $done } sur { $total }
common-loading = Un instant…

common-print-hash = Empreinte
common-print-made = Imprimé le { $day }
common-chart-data = Les chiffres de ce graphique
common-original = Promis à l’origine
common-baseline = Référence
common-forecast = Prévision
common-actual = Réalisé
common-registers = Registres
