# La couverture du questionnaire : ce que le pays déclare.
coverage-title = Ce que le pays déclare au questionnaire
coverage-headline = Sur { $all } questions, { $counted ->
    [one] une est en ligne et trouvable
   *[other] { $counted } sont en ligne et trouvables
} ; { $unchecked ->
    [0] toutes ont été vérifiées
    [one] une n’a pas été vérifiée
   *[other] { $unchecked } n’ont pas été vérifiées
}.
coverage-list = Les questions
coverage-csv = Télécharger (CSV)
coverage-chart = Les questions, module par module
coverage-chart-sentence = C’est dans le module « { $module } » que la part des points déclarés est la plus faible : { $share }.
coverage-counted = En ligne et trouvable
coverage-hidden = En ligne, introuvable
coverage-questions = Questions
coverage-points = Points déclarés
coverage-some-of = { $some } sur { $all }
coverage-participation = Participation électronique : { $claimed } points déclarés sur { $most }, contre { $published } points publiés par les Nations Unies dans l’édition { $year }.
coverage-points-how = Les points sont une estimation : les Nations Unies publient les points de chaque module, pas ceux de chaque question ; chaque niveau compte donc ici pour la même part. Ce qu’un évaluateur ne trouve pas depuis le portail national ne compte pas. La liste est celle de 2024, proche du questionnaire sans lui être identique.
coverage-any = Tous
coverage-search = Mot d’un titre
coverage-module = Module
coverage-sector = Secteur ou public
coverage-state = État
coverage-question = Question
coverage-where = Où le voir
coverage-checked = Vérifié le
coverage-change = Modifier
coverage-none = Aucune question ne correspond
coverage-none-how = Retirez un filtre ou cherchez un autre mot.
coverage-findable = se trouve depuis le portail
coverage-not-findable = ne se trouve pas depuis le portail
coverage-level-of = niveau { $level } sur { $levels }
coverage-level = Jusqu’où
coverage-level-information = Information seulement
coverage-level-full = Démarche complète en ligne
coverage-level-retrieve = Consulter
coverage-level-file = Déposer
coverage-level-manage = Suivre une affaire
coverage-level-whole = Oui
coverage-state-unchecked = Non vérifié
coverage-state-absent = Absent
coverage-state-under-way = En cours
coverage-state-present = En ligne
coverage-findable-tick = Un évaluateur le trouve depuis le portail national
coverage-findable-hint = En partant de la page d’accueil, sans connaître l’adresse. Sinon, cela ne compte pas.
coverage-address = Adresse de la preuve
coverage-address-hint = La page où on le voit, avec https://. Nécessaire pour ce qui est en ligne ; le public pourra l’ouvrir.
coverage-service = Nom du service
coverage-project = Projet concerné
coverage-project-hint = Son numéro, comme PRJ-0012.
coverage-note = Note interne
coverage-note-hint = Le public ne la voit pas.
coverage-form-lede = { $module }, question { $code }. Intitulé des Nations Unies : « { $title } ».
coverage-save-next = Enregistrer et passer à la suivante
coverage-module-institutional-framework = Cadre institutionnel
coverage-module-services-provision = Offre de services
coverage-module-content-provision = Offre de contenus
coverage-module-technology = Technologie
coverage-module-e-participation = Participation électronique
coverage-module-e-government-literacy = Maîtrise de l’administration électronique
coverage-sector-health = Santé
coverage-sector-education = Éducation
coverage-sector-employment = Emploi
coverage-sector-social-protection = Protection sociale
coverage-sector-environment = Environnement
coverage-sector-justice = Justice
coverage-sector-poor = Personnes en situation de pauvreté
coverage-sector-disabilities = Personnes en situation de handicap
coverage-sector-older-people = Personnes âgées
coverage-sector-migrants = Migrants et réfugiés
coverage-sector-women = Femmes
coverage-sector-youth = Jeunes
coverage-sector-illness = Maladie et accident
coverage-sector-children = Enfants
coverage-sector-maternity = Maternité
coverage-sector-unemployment = Perte d’emploi
