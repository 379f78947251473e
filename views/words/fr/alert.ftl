# Les alertes, les escalades, les seuils des règles et les jours fériés.

alert-title = Alertes
alert-lede = Ce qui ne va pas comme prévu, le plus grave d’abord. Une cause n’a qu’une alerte, qui vieillit jusqu’à ce que la cause disparaisse.
alert-none = Aucune alerte
alert-none-text = Rien n’a été trouvé, ou rien ne répond à ces filtres.
alert-column-alert = Alerte
alert-column-project = Projet
alert-column-level = Niveau
alert-column-age = Depuis
alert-column-state = État
alert-column-what = Ce qui s’est passé
alert-column-tolerance = Tolérance dépassée
alert-column-clock = Réponse au plus tard
alert-column-act = Actions
alert-age = { $days ->
    [0] aujourd’hui
    [one] hier
   *[other] il y a { $days } jours
}
alert-days = { $days ->
    [one] { $days } jour
   *[other] { $days } jours
}
alert-until = jusqu’au { $day }
alert-milestone = Jalon { $number }
alert-escalations = Escalades
alert-escalation = Escalade
alert-rules = Seuils des règles
alert-rules-lede = Au-delà de ces nombres, une règle lève une alerte. Ils valent pour tout le portefeuille, dès le prochain examen.
alert-limit-bounds = De { $least } à { $most }.
alert-limit-report-late-days = jours après la date limite, pour le secteur
alert-limit-report-very-late-days = jours après la date limite, pour la direction du programme
alert-limit-key-slip-days = jours de décalage tolérés
alert-limit-key-slip-percent = ou pour cent de la durée prévue, si c’est davantage
alert-limit-cost-percent = pour cent au-delà du plan, à expliquer
alert-limit-cost-escalate-percent = pour cent au-delà du plan, pour la direction du programme
alert-limit-risk-score = niveau d’un risque élevé, sur 25
alert-limit-risk-review-days = jours sans revue
alert-limit-declared-least = confiance déclarée, au moins
alert-limit-computed-most = confiance calculée, au plus
alert-limit-assistance-working-days = jours ouvrables pour répondre
alert-limit-still-sittings = séances sans aucun mouvement
alert-limit-baseline-days = jours pendant lesquels la question est posée
alert-rule-r1 = Point de situation manquant
alert-rule-r2 = Échéance passée sous silence
alert-rule-r3 = Jalon clé hors tolérance
alert-rule-r4 = Une date qui s’enfuit
alert-rule-r5 = Coût au-delà du plan
alert-rule-r6 = Risque élevé sans action
alert-rule-r7 = Risque élevé non revu
alert-rule-r8 = Vert dehors, rouge dedans
alert-rule-r9 = Décision non exécutée
alert-rule-r10 = Dépendance rompue
alert-rule-r11 = Texte juridique en retard sur son jalon
alert-rule-r12 = Fonction vacante
alert-rule-r13 = Phase changée sans passage de porte
alert-rule-r14 = Demande d’assistance sans réponse
alert-rule-r15 = Plan trop parfait
alert-rule-r16 = Plan changé sans décision
alert-rule-request = Demande d’alerte
alert-told-no-report = { $days ->
    [one] Rien n’a été dit pour la date limite du { $day }, passée depuis un jour.
   *[other] Rien n’a été dit pour la date limite du { $day }, passée depuis { $days } jours.
}
alert-told-milestones = { $count ->
    [one] Jalon { $milestone } : { $days } jours.
   *[other] { $count } jalons ; le plus loin est le jalon { $milestone } : { $days } jours.
}
alert-told-overrun = { $percent } % engagés ou payés au-delà du plan.
alert-told-risk = { $risk } atteint { $score } sur 25, et personne n’agit.
alert-told-risk-late = { $risk } atteint { $score } sur 25, et son action était due le { $day }.
alert-told-review = { $days ->
    [one] { $risk } n’a pas été revu depuis un jour.
   *[other] { $risk } n’a pas été revu depuis { $days } jours.
}
alert-told-ratings = Le pilote déclare { $declared } sur 5 ; les chiffres donnent { $computed }.
alert-told-decision = { $days ->
    [one] { $decision } était due le { $day }, il y a un jour.
   *[other] { $decision } était due le { $day }, il y a { $days } jours.
}
alert-told-waits = { $days ->
    [one] Il attend { $project }, qui arrive un jour trop tard.
   *[other] Il attend { $project }, qui arrive { $days } jours trop tard.
}
alert-told-needed = { $days ->
    [one] { $project } l’attend, et il arrive un jour trop tard.
   *[other] { $project } l’attend, et il arrive { $days } jours trop tard.
}
alert-told-text = Le texte n’est pas en vigueur, et le jalon { $milestone } est attendu le { $day }.
alert-told-vacant = Personne ne pilote le projet.
alert-told-no-deputy = Personne ne supplée le pilote du projet.
alert-told-phase = La phase a changé le { $day }, sans qu’aucune porte ait été franchie.
alert-told-unanswered = { $days ->
    [one] Demandée le { $day }, il y a un jour ouvrable.
   *[other] Demandée le { $day }, il y a { $days } jours ouvrables.
}
alert-told-still = Depuis le { $day }, aucune date n’a bougé et aucune n’a été tenue.
alert-told-baseline = Le re-référencement n° { $number } du { $day } ne cite aucune décision.
alert-is-open = ouverte
alert-is-acknowledged = prise en charge
alert-is-snoozed = en sommeil
alert-is-settled = réglée
alert-step-raised = levée
alert-step-acknowledged = prise en charge
alert-step-snoozed = mise en sommeil
alert-step-woken = réveillée
alert-step-lowered = abaissée d’un niveau
alert-step-settled = réglée
alert-step-escalated = escaladée
alert-state-raised = signalée
alert-state-acknowledged = prise en charge
alert-state-at-sector = au secteur
alert-state-at-office = à la direction du programme
alert-state-proposed = proposée au comité
alert-state-on-agenda = à l’ordre du jour
alert-state-decided = tranchée
alert-state-deferred = reportée
alert-state-returned = renvoyée au projet
alert-state-withdrawn = retirée
alert-state-executed = exécutée
alert-state-closed = close
alert-tolerance-time = délai
alert-tolerance-cost = coût
alert-tolerance-quality = qualité
alert-tolerance-scope = périmètre
alert-tolerance-benefits = bénéfices
alert-tolerance-risk = risque
alert-tolerance-sustainability = durabilité
alert-owner-project-lead = pilote du projet
alert-owner-entity-lead = structure de pilotage du secteur
alert-owner-programme-office = direction du programme
alert-owner = À traiter par
alert-first-seen = Vue la première fois
alert-thread = Fil
alert-thread-number = Fil { $number }
alert-thread-lede = Du premier signe à la preuve, sous un seul numéro.
alert-wanted-by = Nécessaire au plus tard le
alert-unblocker = Qui peut débloquer
alert-history = Ce qui a été fait
alert-acknowledge = Prendre en charge
alert-snooze = Mettre en sommeil
alert-snooze-until = Jusqu’au
alert-snooze-hint = Soixante jours au plus. Elle se réveille seule, et aussitôt si la situation s’aggrave.
alert-lower = Abaisser
alert-settle = Régler
alert-escalate = Escalader
alert-reason-hint = L’auteur de la demande et la direction du programme le liront.
alert-put-down = Demandes abaissées ou écartées
alert-put-down-text = Chacune a son motif écrit. En cas de doute, demandez à l’auteur.
alert-send = Envoyer
alert-request = Demander une alerte
alert-request-lede = Trente secondes. La direction du programme la lit aujourd’hui ; personne ne peut l’écarter sans motif écrit.
alert-request-what = Ce qui bloque, et ce qui aiderait
alert-raise = Escalader
alert-raise-lede = Un premier avis maintenant ; le rapport d’exception suit sous cinq jours ouvrables.
alert-subject = Objet
alert-subject-hint = Une ligne de l’ordre du jour.
alert-escalations-lede = Ce que le projet ne peut pas régler seul, par instance saisie. Un délai expiré la fait monter d’un niveau.
alert-rung-none = Rien n’attend ici
alert-rung-none-text = Aucune escalade n’est devant cette instance.
alert-answered = Ayant reçu réponse
alert-measures = Le temps de réponse de l’échelle
alert-working-days = jours ouvrables
alert-percent = %
alert-measure-acknowledged = pour prendre en charge, une fois sur deux
alert-measure-decided = pour trancher, une fois sur deux
alert-measure-executed = pour exécuter, une fois sur deux
alert-measure-first = tranchées à la première présentation
alert-measure-reopened = rouvertes après la décision
alert-clock-left = { $days ->
    [0] dernier jour
    [one] encore { $days } jour ouvrable
   *[other] encore { $days } jours ouvrables
}
alert-clock-over = { $days ->
    [one] dépassé depuis { $days } jour ouvrable
   *[other] dépassé depuis { $days } jours ouvrables
}
alert-clock-none = Aucun délai ne court
alert-by-clock = L’échéance
alert-sitting = Séance
alert-evidence = Preuve de l’exécution
alert-evidence-hint = Une référence et une phrase : qui peut vérifier, et où.
alert-report = Rapport d’exception
alert-report-write = Rédiger le rapport d’exception
alert-report-again = Reprendre le rapport d’exception
alert-report-there = rédigé
alert-report-awaited = attendu
alert-report-due = Attendu au plus tard le { $day }.
alert-print = Version à imprimer
alert-cause = Cause
alert-consequences = Conséquences si rien n’est fait
alert-options = Options
alert-option = Option
alert-option-number = Option { $number }
alert-option-days = Option { $number } : jours sur la date de fin
alert-option-amount = Option { $number } : dirhams sur le coût
alert-option-scope = Option { $number } : ce qui change au périmètre
alert-effect-days = Date
alert-effect-amount = Coût
alert-effect-scope = Périmètre
alert-recommended = recommandée
alert-recommended-option = Option recommandée
alert-recommendation = Recommandation
alert-hand-over = Transmettre
alert-hand-over-to = À
alert-return = Renvoyer au projet
alert-withdraw = Retirer
alert-execute = Déclarer exécutée
alert-close = Clore
alert-reopen = Rouvrir
alert-refused-move = Cette étape n’est pas possible là où en est l’escalade. Relisez-la : quelqu’un l’a peut-être fait avancer.
alert-refused-alert = On ne peut plus rien faire de cette alerte : elle est réglée, ou elle en est déjà là.
alert-holidays = Jours fériés
alert-holidays-lede = Chaque délai compte les jours ouvrables. Déplacez une fête lunaire dès son annonce : les délais qui commencent ensuite en tiennent compte.
alert-holiday-day = Jour
alert-holiday-name = Nom
alert-holiday-kind = Nature
alert-holiday-lunar = selon la lune
alert-holiday-corrected = fixé par la direction
alert-holiday-move = Déplacer
alert-holiday-remove = Supprimer
alert-holiday-removal = Ce jour sera-t-il travaillé ?
alert-holiday-new = Ajouter un jour férié
alert-holiday-to = Nouveau jour
alert-desk = Vos alertes
alert-desk-clocks = Délais qui courent
alert-desk-all = Toutes les alertes
alert-event-risk-raised = risque identifié
alert-event-risk-closed = risque clos
alert-event-issue-raised = c’est arrivé
alert-event-issue-resolved = résolu
alert-event-report-written = rapport d’exception rédigé
alert-event-decision-taken = décidé
alert-event-decision-done = exécuté, avec preuve
alert-event-decision-blocked = bloqué
alert-event-decision-closed = clos par l’instance
