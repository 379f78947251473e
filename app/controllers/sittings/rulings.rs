//! What the committee decides, item by item or list by list; the decision, the item, the escalation and their lines are
//! saved together.

use domain::calendar::parse_day;
use domain::form::Typed;
use domain::journal::{Action, Change};
use domain::language::{Language, Names};
use domain::people::{Officer, Post};
use domain::problem::{Problem, Problems};
use domain::steering::Thread;
use domain::steering::agenda::{AgendaItem, ItemKind, ItemState};
use domain::steering::body::Level;
use domain::steering::decision::{Decision, DecisionKind};
use domain::steering::exception::ExceptionReport;
use domain::steering::ruling::{LONGEST_REASON, LONGEST_TEXT, Later, Ruling, Taken};
use domain::steering::sitting::{Sitting, SittingId};
use domain::text;
use store::{Ask, Tx, agendas, decisions, escalations, exceptions, milestones, numbers, posts};
use views::paths;
use views::words::Words;

use super::finding::{self, decision_line, item_line, plain};
use super::{agenda, attendance, matters, room, wishes};
use crate::answer::Answer;
use crate::controllers::desk::keeping::{all_right, choice, choice_or_none};
use crate::cx::Cx;
use crate::fault::Fault;
use crate::form::{Form, Place};

/// One item, one decision. The same form sent twice makes one.
///
/// # Errors
/// `Refill` with what is missing, `Refused` outside the session, `Stale`.
pub async fn decide(
    cx: Cx<Officer>,
    Place((_, id, n)): Place<(String, String, i64)>,
    Form(typed): Form<Typed>,
) -> Answer {
    let mut tx = cx.begin().await?;
    let sitting = finding::in_session(&cx, &mut tx, &id).await?;
    let item = finding::item(&mut tx, &sitting, n).await?;
    let known = Known::load(&mut tx, &sitting, &item).await?;
    let ruling = match known.read(&typed).and_then(|ruling| ruling.judged(cx.today())) {
        Ok(ruling) => ruling,
        Err(problems) => {
            let page = room::item_page(&cx, &mut tx, sitting, &item, Some((typed, problems))).await?;
            return Err(cx.refill(&page));
        }
    };
    let to = next(&cx, &sitting, &typed);
    if item.is_over() {
        let taken = decisions::list_of_sitting(&mut tx, sitting.id).await?;
        let is_sent_twice = taken.iter().any(|one| one.item == Some(item.id) && ruling.is_same_as(one));
        return if is_sent_twice { Ok(cx.see(&to)) } else { Err(Fault::Stale(None)) };
    }
    finding::fresh(&typed, item.version)?;
    let lines = take(&cx, &mut tx, &item, ruling).await?;
    finding::keep(&cx, tx, lines, &to).await
}

/// Saves a ruling as a decision, closes its item, moves its escalation.
///
/// # Errors
/// `Refused`, `Stale`.
pub async fn take(cx: &Cx<Officer>, tx: &mut Tx, item: &AgendaItem, ruling: Ruling) -> Result<Vec<Change>, Fault> {
    let escalation = match item.escalation {
        Some(number) => escalations::find(tx, number).await?,
        None => None,
    };
    let thread = match &escalation {
        Some(escalation) => escalation.thread,
        None => Thread(numbers::next(tx, "thread").await?),
    };
    let mut lines = vec![];
    if let Some(number) = item.escalation {
        let action = match ruling.kind {
            DecisionKind::Deferred => Action::Deferred,
            DecisionKind::Returned => Action::Returned,
            DecisionKind::Refused => Action::Closed,
            _ => Action::Decided,
        };
        lines.extend(agenda::step(cx, tx, number, ruling.moves(), action).await?);
    }
    let taken = Taken { number: decisions::next_number(tx).await?, thread, at: cx.now };
    let decision = ruling.decide(item, taken);
    decisions::add(tx, &decision).await?;
    decisions::note(tx, &decision, cx.now, Some(cx.who.person.id), decision.reason.clone()).await?;
    close(cx, tx, item).await?;
    lines.push(Change { why: decision.reason.clone(), ..decision_line(cx, &decision, Action::Decided) });
    Ok(lines)
}

async fn close(cx: &Cx<Officer>, tx: &mut Tx, item: &AgendaItem) -> Result<(), Fault> {
    let done = AgendaItem { state: ItemState::Done, closed_at: Some(cx.now), ..item.clone() };
    Ok(agendas::save(tx, &done).await?)
}

/// The whole list, adopted at once: one decision a line.
///
/// # Errors
/// `Refused` outside the session, `Stale`.
pub async fn consent(cx: Cx<Officer>, Place((_, id)): Place<(String, String)>, Form(typed): Form<Typed>) -> Answer {
    let mut tx = cx.begin().await?;
    let sitting = finding::in_session(&cx, &mut tx, &id).await?;
    finding::fresh(&typed, sitting.version)?;
    let all = agendas::list(&mut tx, sitting.id).await?;
    let seen: Vec<String> = typed.all("item").map(str::to_owned).collect();
    // Only what stood on the screen is adopted: a line added since waits for its own yes.
    let listed =
        all.into_iter().filter(|item| item.consent && !item.is_over() && seen.contains(&item.id.0.to_string()));
    let mut lines = vec![];
    for item in listed.collect::<Vec<_>>() {
        let ruling = Known::load(&mut tx, &sitting, &item).await?.approval(&cx, &mut tx, &sitting).await?;
        let ruling = ruling.judged(cx.today()).map_err(|_| Fault::Refused("sitting-refused-owner"))?;
        lines.extend(take(&cx, &mut tx, &item, ruling).await?);
        lines.push(item_line(&cx, &item, Action::Adopted));
    }
    finding::keep(&cx, tx, lines, &next(&cx, &sitting, &typed)).await
}

/// Taken note of: nothing is to be decided.
///
/// # Errors
/// `Refused` outside the session, `Stale`.
pub async fn note(
    cx: Cx<Officer>,
    Place((_, id, n)): Place<(String, String, i64)>,
    Form(typed): Form<Typed>,
) -> Answer {
    let mut tx = cx.begin().await?;
    let sitting = finding::in_session(&cx, &mut tx, &id).await?;
    let item = finding::item(&mut tx, &sitting, n).await?;
    let to = next(&cx, &sitting, &typed);
    if item.is_over() {
        return Ok(cx.see(&to));
    }
    finding::fresh(&typed, item.version)?;
    if item.kind == ItemKind::Escalation {
        return Err(Fault::Refused("sitting-refused-escalation"));
    }
    close(&cx, &mut tx, &item).await?;
    finding::keep(&cx, tx, vec![item_line(&cx, &item, Action::Closed)], &to).await
}

/// The screen after the one the form was on.
#[must_use]
pub fn next(cx: &Cx<Officer>, sitting: &Sitting, typed: &Typed) -> String {
    match typed.text("from").parse::<usize>() {
        Ok(screen) => paths::room_screen(cx.language(), &sitting.code, screen.saturating_add(1)),
        Err(_) => attendance::back(cx, sitting, typed),
    }
}

/// What a decision on an item can refer to.
pub struct Known {
    pub item: AgendaItem,
    pub posts: Vec<Post>,
    pub later: Vec<Sitting>,
    pub exception: Option<ExceptionReport>,
    level: Level,
}

impl Known {
    /// # Errors
    /// Trouble only.
    pub async fn load(on: &mut impl Ask, sitting: &Sitting, item: &AgendaItem) -> Result<Known, Fault> {
        let exception = match item.escalation {
            Some(number) => exceptions::find(on, number).await?,
            None => None,
        };
        Ok(Known {
            item: item.clone(),
            posts: posts::list(on).await?,
            later: matters::later(on, sitting).await?,
            exception,
            level: sitting.level,
        })
    }

    /// The form as it stands before anybody types: what is recommended, by whom, until when.
    #[must_use]
    pub fn prefilled(&self) -> Typed {
        let chosen = self.exception.as_ref().map(|one| one.recommended);
        let text = self.standard(DecisionKind::Adopted, chosen, None);
        let next = self.later.first();
        Typed::default()
            .with("kind", DecisionKind::Adopted.code())
            .with("chosen", chosen.map(|one| one.to_string()).unwrap_or_default())
            .with_names("text", &text)
            .with("owner", self.item.presenter.map(|post| post.0.to_string()).unwrap_or_default())
            .with("due", next.map(|one| one.held_on.to_string()).unwrap_or_default())
            .with("follow-up", next.map(|one| one.id.0.to_string()).unwrap_or_default())
            .ticked("published", self.level == Level::Committee)
    }

    /// The usual sentence for a decision of this kind, ready to be read aloud in French and in Arabic.
    #[must_use]
    pub fn standard(&self, kind: DecisionKind, chosen: Option<i64>, to: Option<&Sitting>) -> Names {
        let option =
            chosen.and_then(|position| self.exception.as_ref()?.options.iter().find(|one| one.position == position));
        let say = |language: Language| {
            let words = Words::of(language);
            let title = || self.item.title.shown(language).0.to_owned();
            let told = match (kind, option) {
                (DecisionKind::Adopted, Some(option)) => words.tell(
                    "room-text-option",
                    &[("number", option.position.into()), ("label", option.label.as_str().into())],
                ),
                (DecisionKind::Adopted, None) => words.tell("room-text-adopted", &[("title", title().into())]),
                (DecisionKind::AdoptedWithReserve, _) => words.tell("room-text-reserve", &[("title", title().into())]),
                (DecisionKind::Deferred, _) => {
                    let code = to.map(|one| one.code.to_string()).unwrap_or_default();
                    words.tell("room-text-deferred", &[("title", title().into()), ("sitting", code.into())])
                }
                (DecisionKind::Returned, _) => words.tell("room-text-returned", &[("title", title().into())]),
                (DecisionKind::Refused, _) => words.tell("room-text-refused", &[("title", title().into())]),
            };
            Some(plain(&told, LONGEST_TEXT))
        };
        Names { fr: say(Language::Fr), ar: say(Language::Ar), en: None }
    }

    /// What was typed, as a ruling; not judged yet. A text left as the form proposed it follows the kind chosen.
    fn read(&self, typed: &Typed) -> Result<Ruling, Problems> {
        let mut problems = Problems::default();
        let kind = problems.check("kind", choice(typed.text("kind"), DecisionKind::from_code));
        let options = self.exception.iter().flat_map(|one| &one.options).map(|one| one.position).collect::<Vec<_>>();
        let option = |text: &str| text.parse().ok().filter(|position| options.contains(position));
        let chosen = problems.check("chosen", choice_or_none(typed.text("chosen"), option)).flatten();
        let owner = problems.check("owner", wishes::post(typed.text("owner"), &self.posts)).flatten();
        let due_on = match typed.text("due") {
            "" => None,
            text => problems.check("due", parse_day(text)),
        };
        let later = |text: &str| {
            let id = SittingId(text.parse().ok()?);
            self.later.iter().find(|one| one.id == id)
        };
        let follow_up = problems.check("follow-up", choice_or_none(typed.text("follow-up"), later)).flatten();
        let reason = problems.check("reason", text::paragraphs_or_none(typed.text("reason"), LONGEST_REASON)).flatten();
        let text = self.text(typed, kind.unwrap_or(DecisionKind::Adopted), chosen, follow_up, &mut problems);
        let ruling = kind.map(|kind| Ruling {
            kind,
            text,
            chosen: chosen.filter(|_| kind.needs_owner()),
            owner,
            due_on,
            follow_up: follow_up.map(|one| Later { id: one.id, held_on: one.held_on }),
            reason,
            published: typed.is_ticked("published"),
        });
        all_right(ruling, problems)
    }

    fn text(
        &self,
        typed: &Typed,
        kind: DecisionKind,
        chosen: Option<i64>,
        to: Option<&Sitting>,
        problems: &mut Problems,
    ) -> Names {
        let mut read =
            |field: &str| problems.check(field, text::paragraphs_or_none(typed.text(field), LONGEST_TEXT)).flatten();
        let (fr, ar) = (read("text-fr"), read("text-ar"));
        let usual = self.standard(kind, chosen, to);
        let proposed = self.proposals();
        let is_proposed = |said: &Option<String>, of: fn(&Names) -> &Option<String>| {
            said.is_none() || proposed.iter().any(|names| of(names) == said)
        };
        if is_proposed(&fr, |names| &names.fr) && is_proposed(&ar, |names| &names.ar) {
            return usual;
        }
        Names { fr, ar, en: None }
    }

    /// Every sentence the form may have proposed.
    fn proposals(&self) -> Vec<Names> {
        let options = self.exception.iter().flat_map(|one| &one.options).map(|one| Some(one.position));
        let mut all: Vec<Names> =
            options.chain([None]).map(|option| self.standard(DecisionKind::Adopted, option, None)).collect();
        for kind in DecisionKind::ALL {
            all.push(self.standard(*kind, None, None));
            all.extend(self.later.iter().map(|one| self.standard(*kind, None, Some(one))));
        }
        all
    }

    /// The ruling that adopts a line of the list: by its presenter, until the gate's own day.
    async fn approval(&self, cx: &Cx<Officer>, on: &mut impl Ask, sitting: &Sitting) -> Result<Ruling, Fault> {
        let day = match (self.item.project, self.item.milestone) {
            (Some(project), Some(id)) => {
                let all = milestones::list(on, project).await?;
                all.iter().find(|one| one.id == id).map(|one| one.expected().max(cx.today()))
            }
            _ => None,
        };
        let next = self.later.first().map_or(cx.today(), |one| one.held_on);
        Ok(Ruling {
            kind: DecisionKind::Adopted,
            text: self.standard(DecisionKind::Adopted, None, None),
            chosen: None,
            owner: self.item.presenter.or(sitting.chair),
            due_on: Some(day.unwrap_or(next)),
            follow_up: None,
            reason: None,
            published: sitting.level == Level::Committee,
        })
    }
}

/// Where nothing was chosen in the form of a late decision.
#[must_use]
pub fn nothing_chosen() -> Problems {
    Problems::one("outcome", Problem::Missing)
}

/// The decision of an item, once there is one.
#[must_use]
pub fn of_item<'a>(all: &'a [Decision], item: &AgendaItem) -> Option<&'a Decision> {
    all.iter().find(|one| one.item == Some(item.id))
}
