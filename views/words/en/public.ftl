# Public pages: home, help, accessibility, privacy.

public-home-title = Where do the digital public services stand?
public-home-lede = Here every project of the programme says what was promised, what is expected now, and who answers for it.
public-search = Search for a project
public-search-hint = For example: criminal record, health, PRJ-0012
public-search-go = Search
public-figures = The programme in six figures

public-figure-followed = followed by the programme since it began
public-figure-delivered = delivered and ready to use
public-figure-on-time = under way and expected on the promised date
public-figure-late = under way and expected later than promised
public-figure-fresh = of the projects under way were heard of within { $days } days
public-figure-rank = Morocco’s rank in the United Nations index (EGDI)
public-figure-rank-list = Its place, targets and forecasts

public-unit-projects = { $count ->
    [one] project
   *[other] projects
}
public-unit-rank = of { $of }
public-edition = { $edition } edition
public-age = latest news: { $age }
public-moved = Dates that moved
public-moved-since = Since { $day }, the latest first
public-moved-none = No date has moved since { $day }.
public-moved-later = from { $before } to { $now } ({ $days } later)
public-moved-earlier = from { $before } to { $now } ({ $days } earlier)

public-said-on = said on { $day }
public-delivered = Latest delivered
public-delivered-none = No project has been delivered yet
public-delivered-none-text = Projects will appear here once delivered.

public-help-title = How to read these pages
public-help-find = Finding a project
public-help-find-text = Search a word of its name, a former name, or its number (for example PRJ-0012). The number never changes, even when the name does. The address of the page holds what you chose: you can send it as it is.
public-help-dates = Promised, expected
public-help-dates-text = “Promised” is the reference date the project committed to; “expected” is the date awaited today. The difference is how late or early it is. When a new baseline is allowed, the first date stays on show: no date once said is erased.
public-help-confidence = Confidence
public-help-confidence-text = The project’s lead says how sure the result is, from 1 to 5.
public-help-level = Level { $level }
public-help-level-5 = Delivery to time, cost, quality and benefits is highly likely; no major issue is open.
public-help-level-4 = Probable, with constant attention so that risks do not become issues.
public-help-level-3 = Feasible: significant issues exist, resolvable if handled promptly.
public-help-level-2 = In doubt: major risks in several key areas, urgent action is needed.
public-help-level-1 = Appears unachievable: its scope or dates must be revised.
public-help-level-0 = Nobody has rated it yet.
public-help-news = The age of the news
public-help-news-text = Every project says when its lead last spoke of it. Beyond { $fresh } days the news is old; beyond { $silent }, nothing can be concluded from it.
public-help-withheld = What is not published
public-help-withheld-text = Part of a project may be withheld under law 31-13. The page and the files then say so, with the ground and the day it is looked at again.
public-help-files = Files
public-help-files-text = Under the filters, links give the whole result, not only its first page: CSV for programs, Excel for reading. Dates are dates there, and numbers are numbers.
public-help-egdi = Morocco’s rank in the EGDI
public-help-egdi-text = The E-Government Development Index is published by the United Nations (UN DESA) every two years. It joins online services, telecommunication infrastructure and human capital. The values are as published.

public-egdi-edition = Edition
public-egdi-rank = Rank
public-egdi-index = Index
public-egdi-services = Services
public-egdi-infrastructure = Infrastructure
public-egdi-people = Human capital

public-accessible-title = Accessibility
public-accessible-text = This site is for everyone, whatever the device, the senses or the connection. We aim at level AA of WCAG 2.2. No independent audit has taken place yet.
public-accessible-done = What you can rely on
public-accessible-keyboard = Everything works by keyboard, and where you are stays visible.
public-accessible-script = Every page works without JavaScript.
public-accessible-zoom = Text can be enlarged, and the pages read on a small phone.
public-accessible-colour = No colour carries a meaning alone: a word or a shape stands with it.
public-accessible-charts = Every chart has a sentence that sums it up, and its figures as a table.
public-accessible-languages = The pages are in Arabic, French and English. A name missing in one language says which one it is written in.
public-accessible-gaps = What is missing
public-accessible-gaps-text = There are no pages in Amazigh yet, no easy-to-read texts and no sign language.
public-accessible-trouble = Something in your way?
public-accessible-trouble-text = Tell the administration that runs this site, with the address of the page and what you wanted to do.

public-privacy-title = Privacy
public-privacy-text = This site applies law 09-08 on the protection of individuals with regard to the processing of personal data.
public-privacy-reading = If you read
public-privacy-reading-text = No account, no cookie, no audience measurement. We do not know who you are.
public-privacy-cookie = One cookie, for officers
public-privacy-cookie-text = When an officer signs in, a single cookie keeps the session open. Officers can see their sessions and end them.
public-privacy-others = No third parties
public-privacy-others-text = The pages load nothing from elsewhere: no font, no image, no program.
public-privacy-officers = Officers in the journal
public-privacy-officers-text = A journal notes who changed what and when, because acts of the administration must be traceable. Officers’ names and professional addresses serve only that.
public-privacy-rights = Your rights
public-privacy-rights-text = To see or correct data about you, write to the administration that runs this site. You may turn to the national data-protection commission (CNDP).
