# What is wrong with a field.

field-missing = This is needed.
field-too-long = { $given } characters; at most { $most }.
field-too-short = At least { $least } characters.
field-unprintable = The text holds an invisible character that could mislead a reader. Type it again.
field-not-a-date = This is not a date. Write for example 27/03/2027.
field-too-early = Not before { $day }.
field-too-late = Not after { $day }.
field-not-a-number = This is not a number. Write for example 1250000.50.
field-negative = An amount cannot be negative.
field-too-large = That is too much; at most { $most }.
field-too-small = That is too little; at least { $least }.
field-not-a-choice = Choose one of the answers offered.
field-not-an-email = This is not an e-mail address. Write for example name@example.ma.
field-not-a-link = This is not a web address. It begins with https://.
field-unknown = There is no such reference.
field-taken = That is taken already. Choose something else.
field-circular = That would go round in a circle.
field-reason-needed = The slip crosses the tolerance: give a reason.
field-different = The two entries differ.
field-wrong = That is not right. Check and try again.
field-not-between = Between { $low } and { $high }.
field-not-a-whole = The weights add up to { $sum }%: they must make 100%.
field-told-twice = This part is supposed as a whole already. Choose one or the other.
field-not-of-this-edition = This edition can only be computed from its three parts.
field-no-improvement = This step improves nothing: give a positive number, or a negative one for a price.
field-not-present = Only what is on line can be found: first choose “On line”.
