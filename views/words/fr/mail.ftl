# Les courriels : le texte d’abord.

mail-hello = Bonjour { $name },
mail-closing = Ce message est envoyé par Sila. Personne ne lit les réponses à cette adresse.
mail-invitation-subject = Votre accès à Sila
mail-invitation-why = Une fonction vous a été confiée dans le suivi du programme. Choisissez un mot de passe pour entrer.
mail-invitation-until = { $days ->
    [one] Le lien sert une fois, pendant { $days } jour.
   *[other] Le lien sert une fois, pendant { $days } jours.
}
mail-invitation-action = Choisir mon mot de passe :
mail-reset-subject = Votre mot de passe Sila
mail-reset-why = Vous avez demandé à changer de mot de passe. Le lien sert une fois, pendant { $minutes } minutes.
mail-reset-ignore = Si ce n’était pas vous, ne faites rien : rien n’a changé.
mail-reset-action = Changer mon mot de passe :
mail-reminder-subject = Deux minutes pour { $project }
mail-reminder-why = Où en est { $project } ?
mail-reminder-never = Personne n’a encore rien dit de ce projet.
mail-reminder-age = { $days ->
    [0] Le dernier point date d’aujourd’hui.
    [one] Le dernier point date d’hier.
   *[other] Le dernier point date de { $days } jours.
}
mail-reminder-until = Le lien ouvre directement le point de situation, une fois, pendant { $minutes } minutes.
mail-reminder-desk = Plus tard, passez par votre bureau : { $desk }
mail-reminder-action = Faire le point :
mail-promotion-subject = { $escalation } : à { $body } de répondre
mail-promotion-why = Le délai de { $escalation } ({ $project }) a expiré sans réponse. L’escalade est montée d’un niveau : { $body }.
mail-promotion-until = Une réponse est attendue au plus tard le { $day } ; passé ce jour, elle montera encore.
mail-promotion-sitting = Elle attend l’ordre du jour de la prochaine séance.
mail-promotion-action = Lire l’escalade :
mail-report-due-subject = { $sitting } : le rapport de { $project }
mail-report-late-subject = { $sitting } : le rapport de { $project } manque
mail-report-due = La séance { $sitting } se tient le { $held }. Le rapport de { $project } est attendu au plus tard le { $cutoff }.
mail-report-due-again = Le rapport de { $project } manque encore pour la séance { $sitting } du { $held }. Il est attendu au plus tard le { $cutoff } ; le responsable de votre entité en est informé.
mail-report-late = Aucun rapport n’est arrivé pour { $project } avant le { $cutoff }. Le comité lira « pas de rapport » à la séance { $sitting }. Un rapport tardif reste utile.
mail-entity-due-subject = { $count ->
    [one] { $sitting } : { $count } rapport attendu
   *[other] { $sitting } : { $count } rapports attendus
}
mail-entity-late-subject = { $count ->
    [one] { $sitting } : { $count } rapport manque
   *[other] { $sitting } : { $count } rapports manquent
}
mail-entity-due = Pour la séance { $sitting } du { $held }, ces projets de votre entité n’ont pas encore de rapport. Ils l’attendent au plus tard le { $cutoff } :
mail-entity-late = La date limite du { $cutoff } est passée. Ces projets de votre entité paraîtront sans rapport à la séance { $sitting } du { $held } :
mail-entity-action = Voir les rapports de l’entité :
mail-digest-subject = Votre semaine du { $day }
mail-digest-owed = Ce que l’on attend de vous
mail-digest-alarms = Alertes et escalades
mail-digest-due = Jalons des deux prochaines semaines
mail-digest-moved = Ce qui a bougé depuis une semaine
mail-digest-line-moved = { $project }, { $milestone } : du { $before } au { $now }
mail-digest-line-due = { $day } : { $milestone } ({ $project })
mail-digest-line-report = Rapport de { $project } pour { $sitting }, avant le { $day }
mail-digest-line-decision = { $number } : { $text } (échéance : { $day })
mail-digest-line-decision-late = { $number }, en retard : { $text } (échéance : { $day })
mail-digest-line-alerts = { $count ->
    [one] { $project } : { $count } alerte ouverte
   *[other] { $project } : { $count } alertes ouvertes
}
mail-digest-line-escalation = { $number }, { $project } : { $subject } (monte d’elle-même après le { $day })
mail-digest-line-escalation-waits = { $number }, { $project } : { $subject }
mail-digest-more = { $count ->
    [one] … et { $count } autre
   *[other] … et { $count } autres
}
mail-digest-links = Les liens des rapports ouvrent directement le formulaire, une fois, pendant { $minutes } minutes.
mail-digest-preferences = Ne plus recevoir ce résumé : { $address }
mail-digest-action = Ouvrir mon bureau :
