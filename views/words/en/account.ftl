# Sign-in, second step, sessions.
