//! The answer: the place, huge; what it is made of; how far the rest is; what had to be assumed. And what to try next.

use domain::problem::Problems;
use indicators::panel::Series;
use indicators::scenario::{Answer, Margin, Step};
use maud::{Markup, html};

use super::super::signs::{group, place, place_of, points, score, series, series_short};
use super::signs::{self, component, places};
use crate::charts::tornado::{Bar, Bars, bars, bars_on};
use crate::charts::{ChartFrame, Paper, chart_frame};
use crate::parts::{Column, Fact, Figure, Link, Notice, Row, Table, Tone, facts, figures, notice, table};
use crate::paths;
use crate::words::Words;

/// What stands beside the form, and comes again at each change of it.
#[derive(Clone, Debug)]
pub enum AnswerPart {
    Given {
        answer: Box<Answer>,
        steps: Vec<Step>,
    },
    /// What was typed cannot be answered: the labels of the fields with what is wrong.
    Refused(Problems),
}

/// The id under which the answer is exchanged.
pub(super) const ANSWER: &str = "answer";

impl AnswerPart {
    /// The answer in the place beside the form.
    #[must_use]
    pub fn show(&self, words: Words, label: impl Fn(&str) -> String) -> Markup {
        html! {
            section.scenario-answer.stack id=(ANSWER) aria-live="polite" aria-label=(words.say("scenario-answer")) {
                @match self {
                    AnswerPart::Given { answer, steps } => {
                        (head(words, answer))
                        (distances(words, answer))
                        (parts(words, answer, &[Paper::Sheet]))
                        (caveats(words, answer))
                        @if let Some(best) = steps.first().filter(|step| step.gain > 0.0) {
                            p { (best_step(words, best)) " " a href="#steps" { (words.say("scenario-steps-all")) } }
                        }
                    },
                    AnswerPart::Refused(problems) => (refused(words, problems, label)),
                }
            }
        }
    }
}

fn refused(words: Words, problems: &Problems, label: impl Fn(&str) -> String) -> Markup {
    let body = html! {
        ul {
            @for (field, problem) in problems.iter() {
                li { a href={ "#" (field) } { (label(field)) } ": " (words.problem(problem)) }
            }
        }
    };
    notice(words, &Notice { tone: Tone::Bad, title: Some(words.say("scenario-no-answer")), body })
}

/// The place, the score, the group.
pub(super) fn head(words: Words, answer: &Answer) -> Markup {
    let (before, after) = (&answer.before, &answer.after);
    let year = ("year", answer.edition.to_string().into());
    let moved = words.tell(
        "scenario-place-meaning",
        &[("of", answer.of.into()), ("before", place(words, before.rank.place).into()), year],
    );
    let shared =
        (after.rank.shared_by > 1).then(|| words.tell("scenario-shared", &[("count", after.rank.shared_by.into())]));
    let groups = if answer.changes_group() {
        words.tell("scenario-group-before", &[("group", group(words, before.group).into())])
    } else {
        words.say("scenario-group-same")
    };
    figures(&[
        Figure {
            number: place(words, after.rank.place).into(),
            unit: Some(places(words, answer.places())),
            meaning: moved,
            age: shared,
            list: None,
        },
        Figure {
            number: score(words, after.score).into(),
            unit: Some(points(words, answer.gain()).into()),
            meaning: words.tell("scenario-score-before", &[("score", score(words, before.score).into())]),
            age: None,
            list: None,
        },
        Figure { number: group(words, after.group), unit: None, meaning: groups, age: None, list: None },
    ])
}

/// Points to the next place, the next group and every place aimed at.
pub(super) fn distances(words: Words, answer: &Answer) -> Markup {
    let fact = |term, value: String| Fact { term, value: html! { bdi { (value) } } };
    let mut told = Vec::new();
    if let Some(next) = answer.after.to_next_place {
        told.push(fact(words.say("scenario-next-place"), points(words, next)));
    }
    if let Some(next) = answer.after.to_next_group {
        told.push(fact(words.say("scenario-next-group"), points(words, next)));
    }
    for margin in &answer.margins {
        told.push(Fact { term: aim(words, margin), value: html! { (distance(words, margin)) } });
    }
    if let Some(trend) = answer.trend {
        let value = trend.rank.map_or_else(String::new, |rank| place_of(words, rank.place, answer.of));
        told.push(fact(words.say("scenario-trend"), format!("{value} ({})", score(words, trend.score))));
    }
    facts(&told)
}

fn aim(words: Words, margin: &Margin) -> std::borrow::Cow<'static, str> {
    let target = margin.target;
    let named = series_short(words, target.series);
    words.tell("scenario-aim", &[("place", place(words, target.place).into()), ("series", named.into())])
}

fn distance(words: Words, margin: &Margin) -> Markup {
    html! {
        @if margin.missing <= 0.0 { span.good { (words.say("scenario-aim-reached")) } }
        @else { bdi { (points(words, margin.missing)) } }
    }
}

/// The three parts before and after, as bars and as a table.
pub(super) fn parts(words: Words, answer: &Answer, papers: &[Paper]) -> Markup {
    let mut drawn = Vec::new();
    for one in &answer.parts {
        let name = series_short(words, one.part).into_owned();
        let is_changed = (one.after.score - one.before.score).abs() > 1e-9;
        drawn.push(Bar { label: name, value: one.before.score, told: score(words, one.before.score), is_after: false });
        if is_changed {
            drawn.push(Bar {
                label: String::new(),
                value: one.after.score,
                told: score(words, one.after.score),
                is_after: true,
            });
        }
    }
    let best = answer
        .parts
        .iter()
        .max_by(|one, other| (one.after.score - one.before.score).total_cmp(&(other.after.score - other.before.score)));
    let sentence = match best.filter(|one| (one.after.score - one.before.score).abs() > 1e-9) {
        Some(one) => words.tell(
            "scenario-parts-says",
            &[
                ("part", series(words, one.part).into()),
                ("points", points(words, one.after.score - one.before.score).into()),
            ],
        ),
        None => words.say("scenario-parts-same"),
    };
    let label = words.say("scenario-parts");
    let chart = Bars { label: label.clone(), most: 1.0, bars: &drawn };
    let svg = html! { @for paper in papers { (bars_on(words, &chart, *paper)) } };
    chart_frame(words, &ChartFrame { title: label.clone(), sentence, svg, table: parts_table(words, answer) })
}

fn parts_table(words: Words, answer: &Answer) -> Markup {
    let place =
        |stand: indicators::scenario::Stand| stand.rank.map_or_else(|| "–".to_owned(), |rank| place(words, rank.place));
    let rows = answer.parts.iter().map(|one| Row {
        id: None,
        cells: vec![
            html! { (series(words, one.part)) },
            html! { (score(words, one.before.score)) " (" (place(one.before)) ")" },
            html! { (score(words, one.after.score)) " (" (place(one.after)) ")" },
            html! { bdi { (points(words, one.after.score - one.before.score)) } },
        ],
    });
    let columns = vec![
        Column::text(words.say("scenario-part")),
        Column::number(words.say("scenario-before")),
        Column::number(words.say("scenario-after")),
        Column::number(words.say("scenario-change")),
    ];
    table(words, &Table { caption: words.say("scenario-parts"), columns, rows: rows.collect() })
}

/// What the answer stands on: figures that nobody gave, limits of the model.
pub(super) fn caveats(words: Words, answer: &Answer) -> Markup {
    let l = words.language();
    html! {
        @if !answer.assumed.is_empty() {
            (notice(words, &Notice {
                tone: Tone::Watch,
                title: Some(words.say("scenario-assumed-title")),
                body: html! {
                    p {
                        (words.say("scenario-assumed-text")) " "
                        @for (number, code) in answer.assumed.iter().enumerate() {
                            @if number > 0 { (words.say("scenario-comma")) }
                            (component(words, code))
                        }
                        ". " (Link::new(words.say("scenario-inputs"), paths::desk_inputs(l)))
                    }
                },
            }))
        }
        @for part in &answer.beyond_scale {
            (limit(words, &words.tell("scenario-beyond-scale", &[("part", series(words, *part).into())])))
        }
        @if answer.after.moved_others { (limit(words, &words.say("scenario-moved-others"))) }
        @if answer.is_foreseen { p.soft { (words.say("scenario-foreseen-text")) } }
    }
}

fn limit(words: Words, text: &str) -> Markup {
    notice(words, &Notice { tone: Tone::Watch, title: Some(words.say("scenario-limit")), body: html! { p { (text) } } })
}

fn best_step(words: Words, step: &Step) -> Markup {
    let holes = [
        ("component", component(words, step.component.code).into()),
        ("step", signs::step(words, &step.component, 1).into()),
        ("points", points(words, step.gain).into()),
    ];
    html! { (words.tell("scenario-steps-says", &holes)) }
}

/// What one step more would be worth, component by component.
pub(super) fn tornado(words: Words, steps: &[Step]) -> Markup {
    let bar = |step: &Step| Bar {
        label: format!("{} · {}", component(words, step.component.code), signs::step(words, &step.component, 1)),
        value: step.gain.max(0.0),
        told: points(words, step.gain),
        is_after: true,
    };
    let open: Vec<&Step> = steps.iter().filter(|step| !step.is_at_end).collect();
    let Some(best) = open.first() else { return html! { p.soft { (words.say("scenario-steps-none")) } } };
    let drawn: Vec<Bar> = open.iter().map(|step| bar(step)).collect();
    let label = words.say("scenario-steps");
    let most = drawn.iter().map(|bar| bar.value).fold(1e-6, f64::max);
    let chart = Bars { label: label.clone(), most, bars: &drawn };
    let holes = [
        ("component", component(words, best.component.code).into()),
        ("step", signs::step(words, &best.component, 1).into()),
        ("points", points(words, best.gain).into()),
    ];
    let frame = ChartFrame {
        title: label,
        sentence: words.tell("scenario-steps-says", &holes),
        svg: bars(words, &chart),
        table: steps_table(words, steps),
    };
    html! { div #steps { (chart_frame(words, &frame)) } }
}

fn steps_table(words: Words, steps: &[Step]) -> Markup {
    let rows = steps.iter().map(|step| {
        let gain = html! {
            @if step.is_at_end { span.soft { (words.say("scenario-at-end")) } } @else { bdi { (points(words, step.gain)) } }
        };
        Row {
            id: None,
            cells: vec![
                html! { (component(words, step.component.code)) },
                html! { (series_short(words, step.component.part)) },
                html! { (signs::amount(words, &step.component, step.value)) },
                html! { (signs::step(words, &step.component, 1)) },
                gain,
                html! { (places(words, step.places)) },
            ],
        }
    });
    let columns = vec![
        Column::text(words.say("scenario-component")),
        Column::text(words.say("scenario-part")),
        Column::text(words.say("scenario-value")),
        Column::text(words.say("scenario-step")),
        Column::number(series_short(words, Series::Egdi)),
        Column::text(words.say("scenario-places")),
    ];
    table(words, &Table { caption: words.say("scenario-steps"), columns, rows: rows.collect() })
}
