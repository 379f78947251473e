# Couverture du questionnaire.
