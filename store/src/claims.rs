//! What the country says of each question of the survey.
