# What a person reads when a request did not get what it asked for.

fault-not-found = This page does not exist
fault-not-found-text = The address may have changed. Projects keep their number: look for it in the list.
fault-sign-in = This page is for officers
fault-sign-in-text = Sign in, then carry on where you were. What you had typed was not saved.
fault-forbidden = Your posts do not open this page
fault-forbidden-text = Rights come with posts. If this seems wrong, ask the administrator.
fault-refused = That is not possible
fault-stale = Somebody changed this meanwhile
fault-stale-text = Nothing was overwritten. Go back, read what changed, then try again.
fault-too-many = Too many tries
fault-too-many-text = Wait fifteen minutes, then try again.
fault-malformed = What you sent could not be read
fault-not-a-form = This is not a form of this site. Go back to the page and send it again.
fault-not-utf8 = The text is not UTF-8: it was probably copied from a Windows-1256 or Windows-1252 file. Type it again or convert the file.
fault-too-large = What you sent is too large. Shorten the text or choose a smaller file.
fault-upload = The file did not arrive whole. Check your connection and send it again.
fault-cross-site = This was sent from another site. To be safe it was not taken: open the page here and try again.
fault-broken = Something broke on our side
fault-broken-text = Nothing was changed. Try again in a moment.
fault-broken-number = If it happens again, give this number to support:
