# La mise à jour en deux minutes, et son tableur.

update-title = Le point en deux minutes
update-milestones = Vos prochains jalons
update-no-milestone = Aucun jalon ouvert sur cette feuille de route.
update-more = { $count ->
    [one] Un autre jalon attend aussi une réponse.
   *[other] { $count } autres jalons attendent aussi une réponse.
}
update-more-desk = Les voir au bureau
update-last-said = Dernière date annoncée
update-overdue = { $days ->
    [one] Date passée depuis { $days } jour
   *[other] Date passée depuis { $days } jours
}
update-already-done = Ce jalon est maintenant tenu, le { $day }.
update-kept = Date maintenue
update-done = C’est fait
update-moved = Décalé
update-done-on = Fait le
update-moved-to = Décalé au
update-reason = Motif
update-reason-when = { $days ->
    [one] Nécessaire au-delà de { $days } jour d’écart.
   *[other] Nécessaire, avec quelques mots, au-delà de { $days } jours d’écart.
}
update-note = En quelques mots
update-against-first = { $slip } sur la première date
update-delay = { $count ->
    [1] 1ᵉʳ report
   *[other] { $count }ᵉ report
}
update-reason-needed = L’écart dépasse la tolérance : donnez un motif et quelques mots.

update-reason-procurement = Marché, commande publique
update-reason-legal-text = Texte juridique attendu
update-reason-funding = Financement
update-reason-skills = Compétences, effectifs
update-reason-dependency = Dépend d’un autre projet
update-reason-scope = Périmètre modifié
update-reason-technical = Difficulté technique
update-reason-acceptance = Recette, validation
update-reason-other = Autre

update-confidence = Votre confiance dans la livraison
update-confidence-last = La dernière fois : { $level }.
update-means-5 = Délais, coûts, qualité et bénéfices très probablement tenus ; aucun problème majeur ouvert.
update-means-4 = Probable ; une attention constante évite que les risques ne deviennent des problèmes.
update-means-3 = Faisable ; des problèmes importants existent, solubles s’ils sont traités vite.
update-means-2 = Compromise ; risques majeurs dans plusieurs domaines, action urgente.
update-means-1 = Semble irréalisable ; il faut revoir le périmètre ou le calendrier.
update-means-0 = Vous ne pouvez pas vous prononcer ; dites pourquoi.
update-computed = Les chiffres seuls donnent
update-computed-near = Votre avis et les chiffres concordent.
update-dissent = Je maintiens mon avis parce que
update-dissent-said = Avis maintenu parce que
update-why-unrated = Je ne me prononce pas parce que
update-dissent-needed = Votre avis et les chiffres sont à deux niveaux ou plus : dites pourquoi.
update-unrated-needed = Dites en quelques mots pourquoi vous ne vous prononcez pas.
update-sum-start = au départ
update-rule-slip = pire jalon clé : { $figure } sur la première date
update-rule-running-away = un jalon clé recule aussi vite que le temps passe
update-rule-cost = dépassement du budget de { $figure }
update-rule-risk = risques élevés sans action : { $figure }
update-rule-escalation = une escalade a dépassé son délai
update-rule-age = dernière nouvelle : { $figure }
update-rule-floor = jamais moins de 1
update-rule-silence = Non évaluée : rien n’a été dit depuis { $figure }.
update-rule-never = Non évaluée : rien n’a encore été dit du projet.

update-text = Ce qui a changé depuis la dernière fois
update-last-time = Dit le { $day } :
update-nothing-new = Rien de nouveau
update-nothing-new-hint = Affiché tel quel au public, si aucun jalon n’a bougé.

update-help = Avez-vous besoin d’aide ?
update-help-none = Non
update-help-assistance = Assistance à maîtrise d’ouvrage
update-help-alert = Demande d’alerte
update-help-what = Ce qu’il faut
update-help-by = Au plus tard le
update-help-who = Qui peut débloquer

update-send = Envoyer
update-error-line = { $field } : { $problem }
update-send-on-top = Envoyer quand même
update-drop = Abandonner ma saisie
update-by-spreadsheet = Faire le point par tableur

update-meanwhile = La feuille de route a changé pendant votre saisie
update-meanwhile-text = Rien n’a été écrasé. Voici ce qui a été fait entre-temps, et plus bas votre saisie, intacte.
update-meanwhile-choose = Relisez, puis envoyez votre saisie par-dessus, ou abandonnez-la.
update-somebody = Quelqu’un sans fonction à ce jour
update-did-keep = date maintenue au { $to }
update-did-move = décalé du { $from } au { $to }
update-did-finish = tenu le { $to }
update-did-report = point de situation envoyé
update-did-rebaseline = nouvelle référence
update-did-reopen = jalon rouvert
update-did-add = ajouté
update-did-change = fiche modifiée

update-link-unknown = Ce lien n’ouvre rien
update-link-unknown-text = Il est incomplet, ou il ne vous est plus destiné. Connectez-vous : le point de situation vous attend au bureau.
update-link-expired = Ce lien a expiré
update-link-expired-text = Par sécurité, il ne sert que quinze minutes. Rien n’a été enregistré. Connectez-vous pour continuer.
update-link-used = Ce lien a déjà servi
update-link-used-text = Il a servi le { $moment }, et ne sert qu’une fois. Connectez-vous pour faire un nouveau point.
update-link-other = Ce formulaire est celui d’un autre projet
update-link-other-text = Le lien n’ouvre que son propre projet. Rien n’a été enregistré.
update-signed-out = Votre session est terminée
update-signed-out-text = Rien n’a été enregistré, et rien n’est perdu.
update-sign-in = Se connecter et continuer
update-kept-title = Continuer avec ce que vous avez saisi
update-kept-how = Connectez-vous dans un autre onglet, revenez sur cette page, puis continuez : tout y est.
update-sign-in-beside = Se connecter (nouvel onglet)
update-go-on = C’est fait, envoyer ma saisie
update-kept-words = Votre saisie
update-milestone-number = Jalon { $number }
update-over = Ce projet est sorti du programme : il n’y a plus de point à faire.

update-sent = C’est envoyé, merci
update-sent-when = Enregistré le { $moment }.
update-public-sheet = La fiche telle que le public la voit
update-withheld = Le texte n’est pas publié. Fondement :
update-office-only = Vu du bureau de programme seulement
update-next-reminder = Prochain rappel vers le { $day }. Vous pouvez refaire le point quand vous voulez.
update-see-project = Voir la fiche du projet

update-step-fetch = Prenez le modèle
update-step-fetch-text = Il est fait pour ce projet, avec ses jalons et leurs dates. Une ligne laissée vide veut dire « date maintenue ».
update-template = Télécharger le modèle (.xlsx)
update-step-bring = Rapportez-le rempli
update-step-bring-text = Vous verrez d’abord ce qui changerait. Rien n’est enregistré avant votre accord.
update-file = Le fichier rempli
update-check-file = Vérifier le fichier
update-back-to-form = Revenir au formulaire
update-difference = Voici ce qui changera
update-difference-text = Rien n’est encore enregistré. Relisez, puis confirmez.
update-becomes = devient
update-confirm = Confirmer et envoyer
update-unknown-columns = Colonnes non lues, car inconnues : { $names }.
update-file-refused = Le fichier n’a pas été pris
update-file-none = Choisissez d’abord un fichier.
update-file-damaged = Ce n’est pas un classeur .xlsx lisible. Reprenez le modèle, ou enregistrez de nouveau au format « Classeur Excel (.xlsx) ».
update-file-text = C’est un fichier texte (CSV ?). Seul le modèle .xlsx peut être relu.
update-file-not-utf8 = C’est un fichier texte, sans doute en Windows-1256 ou Windows-1252. Ouvrez-le dans le tableur, puis recopiez les valeurs dans le modèle .xlsx.
update-file-locked = Le fichier est protégé par un mot de passe, ou dans l’ancien format .xls. Enregistrez-le sans mot de passe, au format .xlsx.
update-file-bomb = Une fois ouvert, le fichier serait démesuré. Reprenez le modèle et recopiez-y vos réponses.
update-file-not-ours = Le fichier ne contient pas la feuille du modèle. Prenez le modèle de ce projet et remplissez-le.
update-file-schema = Ce modèle est d’une autre version ou a été retouché. Prenez le modèle d’aujourd’hui et recopiez-y vos réponses.
update-file-other-project = Ce modèle est celui de { $number }. Ouvrez la page de ce projet-là pour le rapporter.
update-file-columns = Il manque ces colonnes : { $names }. Rétablissez leurs titres, ou reprenez le modèle.
update-file-cells = { $count ->
    [one] Une cellule est à corriger. Rien n’a été enregistré.
   *[other] { $count } cellules sont à corriger. Rien n’a été enregistré.
}
update-file-not-shown = Ce qui a été confirmé n’est pas ce qui était affiché. Rapportez le fichier de nouveau.
update-cell-formula = Une formule n’est pas prise : écrivez la valeur.
update-cell-error = La cellule contient une erreur du tableur.
update-cell-not-among = Valeurs acceptées : { $accepted }.
update-cell-no-milestone = Ce projet n’a pas de jalon ouvert sous ce numéro.
update-cell-twice = Ce numéro figure sur deux lignes.
update-cell-answer-needed = La date est passée : écrivez une nouvelle date, ou le jour où c’est fait.
update-cell-both = Soit une nouvelle date, soit le jour où c’est fait, pas les deux.

update-column-name = Jalon
update-column-before = Avant
update-column-after = Après
update-column-cell = Cellule
update-column-heading = Colonne
update-column-found = Contient
update-column-wrong = À corriger

update-sheet-milestones = Jalons
update-sheet-report = Point de situation
update-sheet-number = N°
update-sheet-original = Promis à l’origine
update-sheet-baseline = Référence
update-sheet-expected = Dernière date annoncée
update-sheet-moved = Nouvelle date
update-sheet-done = Fait le
update-sheet-reason = Motif
update-sheet-note = En quelques mots
update-sheet-question = Question
update-sheet-answer = Votre réponse
update-sheet-yes = oui
update-sheet-no = non
update-sheet-how = Remplissez les cellules claires. Une ligne sans réponse veut dire « date maintenue ».
