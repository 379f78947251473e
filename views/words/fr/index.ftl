# L’indice : ce que ses pages partagent.
index-title = Indice ONU
index-egdi = Indice d’administration électronique (EGDI)
index-egdi-short = EGDI
index-osi = Services en ligne (OSI)
index-osi-short = Services en ligne
index-tii = Infrastructure de télécommunications (TII)
index-tii-short = Infrastructure
index-hci = Capital humain (HCI)
index-hci-short = Capital humain
index-epi = Participation électronique (EPI)
index-epi-short = Participation
index-group-very-high = Très élevé
index-group-high = Élevé
index-group-middle = Moyen
index-group-low = Faible
index-edition = Édition { $year }
index-place = { $place }{ $place ->
    [1] ᵉʳ
   *[other] ᵉ
}
index-place-of = { $place }{ $place ->
    [1] ᵉʳ
   *[other] ᵉ
} sur { $of }
index-assumed = supposé
index-source = Source : Nations Unies (UN DESA), enquête sur l’administration électronique.
index-subject-edition = Édition de l’indice
index-subject-target = Cible
index-subject-input = Composante
index-subject-claim = Question du questionnaire
index-subject-contribution = Contribution à l’indice
index-subject-scenario = Scénario
