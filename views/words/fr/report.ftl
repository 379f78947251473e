# Les rapports, les avis, leur suite.

report-reports = Rapports
report-one = Rapport
report-reports-text = Chaque rapport reste tel qu’il a été écrit, avec les chiffres du jour. Une correction s’ajoute ; elle n’efface rien.
report-ratings = Niveaux de confiance
report-office-says = Confiance de la direction du programme
report-independent-says = Confiance d’un évaluateur indépendant
report-computed-today = calculée aujourd’hui
report-said = dit { $age }
report-ratings-differ = Les avis s’écartent de deux niveaux ou plus.
report-others-say = Ce que pensent les autres
report-no-ratings = Personne d’autre que le responsable ne s’est encore prononcé.
report-office = direction du programme
report-independent = évaluation indépendante
report-column-day = Écrit le
report-column-sitting = Séance
report-column-state = Suite donnée
report-column-text = Ce qui a changé
report-column-answer = Votre réponse
report-state-drafted = en attente de l’entité
report-state-validated = validé par l’entité
report-state-accepted = accepté
report-state-returned = renvoyé au responsable
report-step-validated = Validé par l’entité
report-step-accepted = Accepté par la direction du programme
report-step-returned = Renvoyé au responsable
report-by-silence = Sans objection dans le délai
report-corrected = corrigé depuis
report-then = Les chiffres ci-dessous sont ceux du { $day }.
report-then-sitting = Les chiffres ci-dessous sont ceux du { $day }, pour la séance { $sitting }.
report-now = Voir le projet aujourd’hui
report-was-corrected = Ce rapport a été corrigé.
report-see-newer = Lire la correction
report-corrects = Ce rapport en corrige un autre.
report-see-older = Lire le premier texte
report-way = Validation
report-figures = Le projet tel qu’il était le { $day }
report-no-figures = Les chiffres de ce jour-là n’ont pas été conservés.
report-promised = Promis par le plan
report-expected = Prévu
report-open-risks = Risques ouverts
report-desk = Rapports des projets
report-desk-until = séance du { $held }, rapports reçus jusqu’au { $cutoff }
report-desk-none = Aucune séance n’est prévue : les rapports ne sont attachés à aucune.
report-desk-empty = Aucun projet à suivre
report-desk-empty-text = Les rapports des projets de votre entité s’affichent ici.
report-other-sittings = Autres séances :
report-count-missing = sans rapport
report-count-drafted = en attente de l’entité
report-count-validated = à accepter par la direction
report-count-accepted = acceptés
report-missing = Pas de rapport
report-validate-unchanged = { $count ->
    [one] Valider le rapport sans changement
   *[other] Valider les { $count } rapports sans changement
}
report-validated-many = { $count ->
    [0] Aucun rapport n’attendait plus votre validation.
    [one] { $count } rapport est validé.
   *[other] { $count } rapports sont validés.
}
report-unchanged = { $count ->
    [one] { $count } rapport sans changement
   *[other] { $count }e rapport de suite sans changement : qu’est-ce qui retient le projet ?
}
report-validate = Valider
report-accept = Accepter
report-return = Renvoyer
report-return-lede = Le responsable lit votre note et corrige par un nouveau rapport. Celui-ci reste.
report-note = Ce qui est à corriger
report-correct = Corriger ce rapport
report-correct-lede = La correction prend la place de ce rapport pour la même séance. Les deux restent lisibles.
report-correct-reason = Pourquoi cette correction
report-rate = Donner un avis
report-rate-level = Confiance
report-rate-lede = L’avis de la direction du programme s’affiche à côté de celui du responsable. Il ne se modifie pas : un nouvel avis s’ajoute.
report-review-lede = Votre évaluation indépendante s’affiche à côté des autres avis. Elle ne se modifie pas : une nouvelle s’ajoute.
report-refused-state = Ce rapport n’attend plus cette réponse : quelqu’un a déjà répondu, ou ce n’est pas à vous de le faire. Rien n’a changé.
report-refused-corrected = Ce rapport a été corrigé depuis : répondez à la correction.
report-refused-overtaken = Un rapport plus récent existe : c’est lui qui compte, et lui qui se corrige.
report-nothing-new = Rien de nouveau
report-nothing-new-for = Rien de nouveau pour { $project }
report-column-rating-office = Direction
report-column-rating-computed = Chiffres
report-filter-office = Avis de la direction
report-filter-computed = Niveau calculé
report-three = Confiance : responsable, direction, chiffres
report-three-legend = Confiance : le mot du responsable, puis le niveau de la direction et le niveau calculé, de 1 à 5
report-short = Rapports
