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
