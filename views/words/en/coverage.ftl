# Coverage of the questionnaire.
