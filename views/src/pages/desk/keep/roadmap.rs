//! Milestones with their four dates, the plans that were changed, the legal texts that condition them.

use domain::portfolio::legal_text::LegalText;
use domain::portfolio::milestone::{Baseline, Milestone, MilestoneId, Standing, takes_another};
use maud::{Markup, html};

use super::{KeepPage, column, day, opening, part, row, rows, shown};
use crate::pages::desk::codes::word;
use crate::parts::{Link, Row, Tone};
use crate::paths;
use crate::words::Words;

impl KeepPage {
    pub(super) fn roadmap(&self, words: Words) -> Markup {
        let mut milestones: Vec<&Milestone> = self.milestones.iter().collect();
        milestones.sort_by_key(|milestone| (milestone.expected(), milestone.number));
        let columns = [
            "desk-milestone",
            "desk-standing",
            "common-original",
            "common-baseline",
            "common-forecast",
            "common-actual",
            "desk-weight",
            "desk-change",
        ]
        .map(|key| column(words, key));
        let lines = milestones.iter().map(|milestone| self.milestone(words, milestone)).collect();
        let add = (self.rights.keeps_roadmap && takes_another(self.milestones.len())).then(|| {
            let new = paths::keep_milestones_new(words.language(), self.project.number);
            Link::new(words.say("desk-milestone-new"), new)
        });
        let body = rows(words, "desk-roadmap", columns.into(), lines, "desk-roadmap-empty");
        part(words, ("roadmap", "desk-roadmap"), add.as_ref(), &body)
    }

    fn milestone(&self, words: Words, milestone: &Milestone) -> Row {
        let kind = word(words, "milestone-kind", milestone.kind);
        let what = html! {
            (words.name(&milestone.names))
            br;
            small.soft { (kind) @if milestone.key { " · " (words.say("desk-key-short")) } }
        };
        let cells = vec![
            what,
            self.standing(words, milestone),
            day(words, Some(milestone.original)),
            day(words, milestone.baseline),
            day(words, milestone.forecast),
            day(words, milestone.actual),
            html! { (words.number(milestone.weight)) },
            self.steps(words, milestone),
        ];
        Row { id: Some(format!("milestone-{}", milestone.number)), cells }
    }

    fn standing(&self, words: Words, milestone: &Milestone) -> Markup {
        let (tone, text) = match milestone.standing(self.today) {
            Standing::Done { late_days } => {
                (Tone::Good, format!("{} · {}", words.say("common-milestone-done"), words.slip(late_days)))
            }
            Standing::Overdue { days } => {
                (Tone::Bad, words.tell("desk-overdue", &[("days", days.into())]).into_owned())
            }
            Standing::Slipping { days } => (Tone::Watch, words.slip(days)),
            Standing::OnTrack => (Tone::Plain, words.say("common-milestone-planned").into_owned()),
        };
        html! { span.standing.(tone.class()) { (text) } }
    }

    /// What can be done to it now: a met milestone can only be reopened.
    fn steps(&self, words: Words, milestone: &Milestone) -> Markup {
        let (l, project, number) = (words.language(), self.project.number, milestone.number);
        let edit = Link::new(words.say("desk-edit"), paths::keep_milestone(l, project, number));
        let steps = if milestone.is_done() {
            vec![Link::new(words.say("desk-reopen"), paths::keep_reopening(l, project, number)), edit]
        } else {
            vec![
                Link::new(words.say("desk-forecast"), paths::keep_forecasts(l, project, number)),
                Link::new(words.say("desk-achieve"), paths::keep_achievement(l, project, number)),
                edit,
            ]
        };
        let name = shown(words, &milestone.names);
        html! {
            @if self.rights.keeps_roadmap {
                ul.steps aria-label=(name) { @for step in &steps { li { (opening(step, "roadmap")) } } }
            }
        }
    }

    pub(super) fn plans(&self, words: Words) -> Markup {
        let columns = ["desk-plan-number", "desk-authority", "desk-plan-reason", "desk-plan-moved"];
        let lines = self.baselines.iter().rev().map(|baseline| self.plan(words, baseline)).collect();
        let open = self.milestones.iter().any(|milestone| !milestone.is_done());
        let add = (self.rights.keeps_portfolio && open).then(|| {
            let new = paths::keep_baselines(words.language(), self.project.number);
            Link::new(words.say("desk-plan"), new)
        });
        let columns = columns.map(|key| column(words, key)).into();
        let body = rows(words, "desk-baselines", columns, lines, "desk-baselines-empty");
        part(words, ("baselines", "desk-baselines"), add.as_ref(), &body)
    }

    fn plan(&self, words: Words, baseline: &Baseline) -> Row {
        let moved = html! {
            ul { @for (id, on) in &baseline.dates { li { (self.milestone_name(words, *id)) " : " (words.day_short(*on)) } } }
        };
        row(vec![
            html! { (words.tell("desk-plan-made", &[("number", baseline.number.into()), ("day", words.day(baseline.made_on).into())])) },
            html! { bdi { (baseline.authority) } @if let Some(decision) = &baseline.decision { " · " bdi { (decision) } } },
            html! { span dir="auto" { (baseline.reason) } },
            moved,
        ])
    }

    pub(super) fn texts(&self, words: Words) -> Markup {
        let columns = ["desk-legal-title", "desk-legal-stage", "desk-legal-milestone", "desk-change"];
        let lines = self.legal_texts.iter().map(|text| self.text(words, text)).collect();
        let add = self.rights.keeps_roadmap.then(|| {
            let new = paths::keep_legal_texts_new(words.language(), self.project.number);
            Link::new(words.say("desk-legal-new"), new)
        });
        let columns = columns.map(|key| column(words, key)).into();
        let body = rows(words, "desk-legal-texts", columns, lines, "desk-legal-empty");
        part(words, ("legal-texts", "desk-legal-texts"), add.as_ref(), &body)
    }

    fn text(&self, words: Words, text: &LegalText) -> Row {
        let step = Link::new(
            words.say("desk-legal-advance"),
            paths::keep_legal_steps(words.language(), self.project.number, text.id.0),
        );
        let behind = self.milestones.iter().any(|milestone| text.is_behind(milestone, self.today));
        let stands = html! {
            @match text.steps.last() {
                Some(last) => { (word(words, "stage", last.stage)) br; small.soft { (day(words, Some(last.entered_on))) } },
                None => (words.say("desk-stage-none")),
            }
            @if behind { br; span.standing.bad { (words.say("desk-legal-behind")) } }
        };
        row(vec![
            html! { (words.name(&text.names)) br; small.soft { (word(words, "legal-kind", text.kind)) } },
            stands,
            html! { @if let Some(id) = text.milestone { (self.milestone_name(words, id)) } @else { span.soft { "–" } } },
            html! { @if self.rights.keeps_roadmap { (opening(&step, "legal-texts")) } },
        ])
    }

    pub(super) fn milestone_name(&self, words: Words, id: MilestoneId) -> Markup {
        let found = self.milestones.iter().find(|milestone| milestone.id == id);
        html! { @if let Some(milestone) = found { (words.name(&milestone.names)) } }
    }
}
