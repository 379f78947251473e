# Pages publiques : accueil, aide, accessibilité, vie privée.

public-home-title = Où en sont les services publics numériques ?
public-home-lede = Ici, chaque projet du programme dit ce qui a été promis, ce qui est prévu maintenant, et qui en répond.
public-search = Chercher un projet
public-search-hint = Par exemple : casier judiciaire, santé, PRJ-0012
public-search-go = Chercher
public-figures = Le programme en six chiffres

public-figure-followed = suivis par le programme depuis ses débuts
public-figure-delivered = livrés, prêts à servir
public-figure-on-time = en cours, dont la fin promise tient
public-figure-late = en cours, attendus plus tard que promis
public-figure-fresh = des projets en cours ont donné des nouvelles depuis moins de { $days } jours
public-figure-rank = rang du Maroc à l’indice des Nations unies (EGDI)
public-figure-rank-list = Sa place, ses cibles, ses prévisions

public-unit-projects = { $count ->
    [one] projet
   *[other] projets
}
public-unit-rank = sur { $of }
public-edition = édition { $edition }
public-age = dernière nouvelle : { $age }
public-moved = Des dates ont bougé
public-moved-since = Depuis le { $day }, les plus récentes d’abord
public-moved-none = Aucune date n’a bougé depuis le { $day }.
public-moved-later = du { $before } au { $now } ({ $days } plus tard)
public-moved-earlier = du { $before } au { $now } ({ $days } plus tôt)

public-said-on = annoncé le { $day }
public-delivered = Derniers livrés
public-delivered-none = Aucun projet n’est encore livré
public-delivered-none-text = Les projets paraîtront ici dès leur livraison.

public-help-title = Comment lire ces pages
public-help-find = Trouver un projet
public-help-find-text = Cherchez un mot de son nom, un de ses anciens noms ou son numéro (par exemple PRJ-0012). Le numéro ne change jamais, même si le nom change. L’adresse de la page garde vos choix : vous pouvez l’envoyer telle quelle.
public-help-dates = Promis, prévu
public-help-dates-text = « Promis » est la date de référence sur laquelle le projet s’est engagé ; « prévu » est la date attendue aujourd’hui. L’écart entre les deux est le retard ou l’avance. Si un recalage est autorisé, la date d’origine reste affichée : aucune date annoncée n’est effacée.
public-help-confidence = La confiance
public-help-confidence-text = Le chef de projet dit à quel point il croit au résultat, de 1 à 5.
public-help-level = Niveau { $level }
public-help-level-5 = La livraison dans les délais, les coûts, la qualité et avec les bénéfices attendus est très probable ; aucun problème majeur n’est ouvert.
public-help-level-4 = Probable, avec une attention constante pour que les risques ne deviennent pas des problèmes.
public-help-level-3 = Possible : des problèmes importants existent, solubles s’ils sont traités sans attendre.
public-help-level-2 = Douteux : des risques majeurs pèsent sur plusieurs points, il y a urgence à agir.
public-help-level-1 = Semble hors d’atteinte : il faut revoir le contenu ou les dates.
public-help-level-0 = Personne ne l’a encore évaluée.
public-help-news = L’âge des nouvelles
public-help-news-text = Chaque projet dit quand son responsable en a parlé pour la dernière fois. Au-delà de { $fresh } jours, la nouvelle est ancienne ; au-delà de { $silent }, on ne peut plus rien en conclure.
public-help-withheld = Ce qui n’est pas publié
public-help-withheld-text = Une partie d’un projet peut ne pas être publiée, selon la loi 31-13. La page et les fichiers le disent alors, avec le motif et la date de réexamen.
public-help-files = Les fichiers
public-help-files-text = Sous les filtres, des liens donnent le résultat entier, pas seulement sa première page : CSV pour les programmes, Excel pour la lecture. Les dates y sont des dates et les nombres des nombres.
public-help-egdi = Le rang du Maroc à l’EGDI
public-help-egdi-text = L’indice de développement de l’administration en ligne est publié par les Nations unies (UN DESA) tous les deux ans. Il réunit les services en ligne, les infrastructures de télécommunication et le capital humain. Les valeurs sont celles publiées.

public-egdi-edition = Édition
public-egdi-rank = Rang
public-egdi-index = Indice
public-egdi-services = Services
public-egdi-infrastructure = Infrastructures
public-egdi-people = Capital humain

public-accessible-title = Accessibilité
public-accessible-text = Ce site est pour tout le monde, quels que soient l’appareil, les sens ou le débit. Nous visons le niveau AA des règles WCAG 2.2. Aucun audit indépendant n’a encore eu lieu.
public-accessible-done = Ce sur quoi vous pouvez compter
public-accessible-keyboard = Tout s’utilise au clavier, et l’endroit où l’on est reste visible.
public-accessible-script = Chaque page fonctionne sans JavaScript.
public-accessible-zoom = Le texte s’agrandit, et les pages se lisent sur un petit téléphone.
public-accessible-colour = Aucune couleur ne porte seule un sens : un mot ou une forme l’accompagne.
public-accessible-charts = Chaque graphique a une phrase qui le résume et ses chiffres en tableau.
public-accessible-languages = Les pages sont en arabe, en français et en anglais. Un nom qui manque dans une langue dit dans laquelle il est écrit.
public-accessible-gaps = Ce qui manque
public-accessible-gaps-text = Il n’y a pas encore de pages en amazighe, ni de textes faciles à lire, ni de langue des signes.
public-accessible-trouble = Une difficulté ?
public-accessible-trouble-text = Dites-le à l’administration qui tient ce site, avec l’adresse de la page et ce que vous vouliez faire.

public-privacy-title = Vie privée
public-privacy-text = Ce site applique la loi 09-08 relative à la protection des personnes physiques à l’égard du traitement des données à caractère personnel.
public-privacy-reading = Si vous lisez
public-privacy-reading-text = Aucun compte, aucun témoin de connexion, aucune mesure d’audience. Nous ne savons pas qui vous êtes.
public-privacy-cookie = Un seul témoin, pour les agents
public-privacy-cookie-text = Quand un agent se connecte, un seul témoin garde sa session ouverte. Il peut voir ses sessions et y mettre fin.
public-privacy-others = Aucun tiers
public-privacy-others-text = Les pages ne chargent rien d’ailleurs : ni police, ni image, ni programme.
public-privacy-officers = Les agents dans le journal
public-privacy-officers-text = Un journal note qui a changé quoi et quand, car les actes de l’administration doivent pouvoir être retracés. Les noms et adresses professionnelles des agents ne servent qu’à cela.
public-privacy-rights = Vos droits
public-privacy-rights-text = Pour accéder à des données qui vous concernent ou les rectifier, écrivez à l’administration qui tient ce site. Vous pouvez saisir la Commission nationale de contrôle de la protection des données à caractère personnel (CNDP).
