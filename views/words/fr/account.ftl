# Connexion, second facteur, sessions.

account-email = Adresse électronique
account-password = Mot de passe
account-continue = Continuer

account-sign-in-title = Se connecter
account-sign-in-lede = Réservé aux agents du programme. Pour consulter les projets, aucun compte n’est nécessaire.
account-sign-in-refused = Connexion refusée
account-sign-in-wrong = L’adresse ou le mot de passe n’est pas le bon. Vérifiez les deux, puis réessayez.
account-sign-in-too-slow = Plus de dix minutes ont passé depuis le mot de passe. Recommencez depuis le début.
account-forgotten = Mot de passe oublié ?
account-back-to-sign-in = Revenir à la connexion
account-password-chosen = Votre mot de passe est enregistré. Connectez-vous avec lui.
account-signed-out = Vous êtes déconnecté.

account-second-step-title = Code de vérification
account-second-step-lede = Ouvrez votre application d’authentification et recopiez les six chiffres affichés pour Sila.
account-code = Code à six chiffres
account-code-refused = Code refusé
account-code-wrong = Ce code n’est pas le bon, ou il a déjà servi. Attendez le suivant : il change toutes les trente secondes.
account-second-step-lost = Téléphone perdu ? Demandez à l’administrateur de retirer le second facteur.
account-start-again = Recommencer

account-reset-title = Mot de passe oublié
account-reset-lede = Indiquez l’adresse de votre compte : un lien y sera envoyé pour choisir un autre mot de passe.
account-reset-ask = Recevoir un lien
account-reset-sent-title = Votre demande est enregistrée
account-reset-sent-known = Si un compte porte cette adresse, un message part dans la minute.
account-reset-sent-link = Le lien qu’il contient sert une fois, pendant { $minutes } minutes.
account-reset-sent-nothing = Rien reçu ? Regardez dans les indésirables, vérifiez l’adresse, ou demandez à l’administrateur.

account-choose-title = Choisir un mot de passe
account-choose-invitation = Bienvenue, { $name }. Choisissez le mot de passe qui ouvrira votre bureau.
account-choose-reset = { $name }, choisissez un autre mot de passe. Toutes vos sessions ouvertes seront fermées.
account-choose = Enregistrer ce mot de passe
account-new-password = Nouveau mot de passe
account-new-password-again = Le même, une seconde fois
account-new-password-hint = Douze caractères au moins, espaces compris. Une phrase que vous retenez vaut mieux qu’un mot compliqué.
account-guessable = Ce mot de passe se devine trop vite. Évitez votre adresse et les répétitions.

account-link-gone-title = Ce lien ne sert plus
account-link-gone = Il a déjà servi, il est trop ancien, ou il n’a pas été copié en entier. Rien n’a été modifié.
account-link-gone-invitation = Demandez un lien avec l’adresse où vous avez reçu l’invitation, ou priez l’administrateur de vous inviter de nouveau.
account-link-gone-reset = Demandez-en un autre : il arrive dans la minute.

account-side-overview = Identité et mot de passe
account-side-second-step = Second facteur
account-side-sessions = Sessions ouvertes
account-name = Nom
account-posts = Fonctions
account-no-post = Aucune fonction pour le moment : vous pouvez lire ce que lit le public.
account-language-title = Langue
account-language = Langue des messages
account-language-hint = Les courriels et votre bureau vous parlent dans cette langue.
account-language-done = La langue est changée.
account-password-title = Mot de passe
account-password-lede = Le changer ferme toutes vos autres sessions.
account-old-password = Mot de passe actuel
account-old-wrong = Ce n’est pas votre mot de passe actuel.
account-password-change = Changer le mot de passe
account-password-done = Le mot de passe est changé. Vos autres sessions sont fermées.

account-sessions-lede = Vous reconnaissez chaque appareil ? Sinon, fermez la session et changez votre mot de passe.
account-session-where = Appareil
account-session-since = Ouverte
account-session-seen = Vue pour la dernière fois
account-session-end = Fermer
account-session-ended = C’est fermé.
account-session-this = cet appareil
account-session-sign-out = Pour la fermer, déconnectez-vous.
account-sessions-end-others = Fermer toutes les autres
account-session-agent = { $browser }, { $system }
account-session-unknown = Navigateur inconnu

account-totp-title = Second facteur
account-totp-off = Avec un second facteur, un mot de passe volé ne suffit plus : il faut aussi le code de votre téléphone.
account-totp-install = Installez une application d’authentification sur votre téléphone : toute application TOTP convient.
account-totp-scan = Avec elle, prenez cette image en photo.
account-totp-picture = Code QR à lire avec l’application d’authentification
account-totp-or-type = Ou tapez ce secret :
account-totp-confirm = Recopiez le code qu’elle affiche, avec votre mot de passe.
account-totp-add = Activer le second facteur
account-totp-added = Le second facteur est actif. Il sera demandé à votre prochaine connexion.
account-totp-on = Le second facteur est actif : votre téléphone est demandé à chaque connexion.
account-totp-lost = Si vous perdez ce téléphone, l’administrateur peut retirer le second facteur.
account-totp-remove = Retirer le second facteur
account-totp-removed = Le second facteur est retiré. Le mot de passe seul ouvre votre compte.
account-totp-code-wrong = Ce code ne correspond pas. Vérifiez l’heure de votre téléphone et essayez le code suivant.

account-side-letters = Courriels et calendrier
account-letters-lede = Choisissez ce que vous recevez par courriel.
account-letters-digest = Le résumé de la semaine, le lundi matin
account-letters-reminders = Les rappels avant une séance
account-letters-hint = Ce que la direction du programme vous demande elle-même vous parvient toujours.
account-letters-done = Vos choix sont enregistrés.
account-calendar-title = Calendrier
account-calendar-lede = Abonnez votre agenda à un lien personnel : séances de vos instances, jalons de vos projets, dates limites des rapports, décisions à exécuter.
account-calendar-secret = Ce lien vaut une clé : ne le transmettez pas. Il ne sera plus affiché.
account-calendar-since = Un lien existe depuis le { $day }.
account-calendar-none = Aucun lien pour le moment.
account-calendar-make = Créer un lien
account-calendar-renew = Remplacer le lien
account-calendar-remove = Retirer le lien
account-calendar-removed = Le lien est retiré : les agendas abonnés ne reçoivent plus rien.
account-calendar-link = Adresse à coller dans votre agenda
account-calendar-cutoff = Rapports attendus : { $sitting }
account-calendar-decision = Échéance { $number }
