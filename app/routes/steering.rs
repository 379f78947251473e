//! The routes of steering: sittings, risks, alerts, escalations, packs, and the past. The doors are in `routes`.

use axum::routing::{get, post};
use views::paths;

use super::Group;
use crate::controllers::{alerts, frozen, risks, sittings};

pub(super) fn comparison() -> Group {
    use frozen::comparison;
    vec![(paths::COMPARISON, get(comparison::show)), (paths::COMPARISON_CSV, get(comparison::csv))]
}

/// The worker freezes sittings on their day; the office may do so earlier.
pub(super) fn freezing() -> Group {
    vec![(paths::DESK_SITTING_FREEZE, get(frozen::freeze::new).post(frozen::freeze::create))]
}

/// The public learns that registers are internal; officers read their own.
pub(super) fn risks_of_project() -> Group {
    vec![(paths::PROJECT_RISKS, get(risks::project::show))]
}

pub(super) fn risk_registers() -> Group {
    use risks::{exports, issues, matrix, records, register};
    vec![
        (paths::RISKS, get(register::list)),
        (paths::RISKS_CSV, get(exports::csv)),
        (paths::RISKS_XLSX, get(exports::xlsx)),
        (paths::RISK_MATRIX, get(matrix::show)),
        (paths::RISK, get(records::show)),
        (paths::ISSUES, get(issues::list)),
        (paths::ISSUE, get(issues::show)),
    ]
}

/// What whoever keeps a project may say of its risks; whether it is theirs, `domain` says.
pub(super) fn risk_keeping() -> Group {
    use risks::{ending, issues, raising, rating, responses};
    vec![
        (paths::RISKS, post(raising::create)),
        (paths::RISK_NEW, get(raising::new)),
        (paths::RISK_DESCRIPTION, get(raising::edit).post(raising::update)),
        (paths::RISK_RATINGS, get(rating::new).post(rating::create)),
        (paths::RISK_REVIEWS, get(rating::new_review).post(rating::review)),
        (paths::RISK_RESPONSES, get(responses::new).post(responses::create)),
        (paths::RISK_OCCURRENCE, get(ending::new_occurrence).post(ending::happen)),
        (paths::RISK_CLOSURE, get(ending::new_closure).post(ending::close)),
        (paths::RISK_REOPENING, get(ending::new_reopening).post(ending::reopen)),
        (paths::ISSUES, post(issues::create)),
        (paths::ISSUE_NEW, get(issues::new)),
        (paths::ISSUE_RESPONSES, get(responses::new_of_issue).post(responses::create_of_issue)),
        (paths::ISSUE_RESOLUTION, get(issues::new_resolution).post(issues::resolve)),
        (paths::RESPONSE, get(responses::edit).post(responses::update)),
        (paths::RESPONSE_EXECUTION, get(responses::new_execution).post(responses::execute)),
    ]
}

/// The packs of a sitting; only the programme office asks for one.
pub(super) fn packs() -> Group {
    use crate::controllers::packs;
    vec![
        (paths::PACKS, get(packs::list).post(packs::create)),
        (paths::PACK_SHEET, get(packs::show)),
        (paths::DOCUMENT, get(packs::download)),
    ]
}

pub(super) fn minutes() -> Group {
    use sittings::minutes;
    vec![(paths::MINUTES_LIST, get(minutes::list)), (paths::MINUTES, get(minutes::show))]
}

/// What members see, ask and validate; the chair alone validates.
pub(super) fn sittings() -> Group {
    use sittings::{attendance, calendar, items, minutes, room, wordings};
    vec![
        (paths::SITTINGS, get(calendar::list)),
        (paths::SITTING, get(calendar::show)),
        (paths::SITTING_ITEM, get(items::show).post(items::update)),
        (paths::SITTING_ITEM_REMARKS, post(items::remark)),
        (paths::SITTING_ATTENDANCE, get(attendance::show).post(attendance::create)),
        (paths::SITTING_WORDING, post(wordings::update)),
        (paths::SITTING_VALIDATION, get(minutes::confirm).post(minutes::validate)),
        (paths::ROOM, get(room::enter)),
        (paths::ROOM_SCREEN, get(room::show)),
    ]
}

pub(super) fn keeping_sittings() -> Group {
    use sittings::{agenda, calendar, follow_ups, items, rulings, running};
    vec![
        (paths::SITTINGS, post(calendar::create)),
        (paths::SITTING_NEW, get(calendar::new)),
        (paths::SITTING_DATE, get(calendar::new_date).post(calendar::redate)),
        (paths::SITTING_CANCELLATION, get(calendar::cancellation).post(calendar::cancel)),
        (paths::SITTING_PROPOSAL, post(agenda::propose)),
        (paths::SITTING_ITEMS, post(items::create)),
        (paths::SITTING_ITEMS_NEW, get(items::new)),
        (paths::SITTING_ITEM_PLACE, post(items::place)),
        (paths::SITTING_ITEM_REMOVAL, get(items::removal).post(items::remove)),
        (paths::SITTING_ITEM_OBJECTION, post(items::object)),
        (paths::SITTING_ITEM_DECISION, post(rulings::decide)),
        (paths::SITTING_ITEM_FOLLOW_UP, post(follow_ups::create)),
        (paths::SITTING_ITEM_NOTE, post(rulings::note)),
        (paths::SITTING_CONSENT, post(rulings::consent)),
        (paths::SITTING_OPENING, post(running::open)),
        (paths::SITTING_CLOSING, post(running::close)),
    ]
}

/// Alerts, escalations, threads. What may be done with one, and by whom, `domain` says.
pub(super) fn steering_alerts() -> Group {
    use alerts::{acts, alert, escalation, escalations, moves, register, reports, threads};
    vec![
        (paths::ALERTS, get(register::list)),
        (paths::ALERT, get(alert::show)),
        (paths::ALERT_ACKNOWLEDGEMENT, post(acts::acknowledge)),
        (paths::ALERT_SNOOZE, get(acts::new_snooze).post(acts::snooze)),
        (paths::ALERT_LOWERING, get(acts::new_lowering).post(acts::lower)),
        (paths::ALERT_SETTLEMENT, get(acts::new_settlement).post(acts::settle)),
        (paths::ESCALATIONS, get(escalations::list)),
        (paths::ESCALATION, get(escalation::show)),
        (paths::ESCALATION_SHEET, get(escalation::sheet)),
        (paths::ESCALATION_REPORT, get(reports::edit).post(reports::update)),
        (paths::ESCALATION_ACKNOWLEDGEMENT, post(moves::acknowledge)),
        (paths::ESCALATION_HAND_OVER, get(moves::new_hand_over).post(moves::hand_over)),
        (paths::ESCALATION_RETURN, get(moves::new_return).post(moves::send_back)),
        (paths::ESCALATION_WITHDRAWAL, get(moves::new_withdrawal).post(moves::withdraw)),
        (paths::ESCALATION_EXECUTION, get(moves::new_execution).post(moves::execute)),
        (paths::ESCALATION_CLOSURE, get(moves::new_closure).post(moves::close)),
        (paths::ESCALATION_REOPENING, get(moves::new_reopening).post(moves::reopen)),
        (paths::THREAD, get(threads::show)),
    ]
}

/// What whoever keeps a project asks for.
pub(super) fn steering_requests() -> Group {
    use alerts::{raising, requests};
    vec![
        (paths::PROJECT_ALERTS, post(requests::create)),
        (paths::PROJECT_ALERT_NEW, get(requests::new)),
        (paths::PROJECT_ESCALATIONS, post(raising::create)),
        (paths::PROJECT_ESCALATION_NEW, get(raising::new)),
    ]
}

pub(super) fn steering_rules() -> Group {
    vec![(paths::RULES, get(alerts::rules::edit).post(alerts::rules::update))]
}

pub(super) fn steering_holidays() -> Group {
    use alerts::holidays;
    vec![
        (paths::HOLIDAYS, get(holidays::list).post(holidays::create)),
        (paths::HOLIDAY_NEW, get(holidays::new)),
        (paths::HOLIDAY, get(holidays::edit).post(holidays::update)),
        (paths::HOLIDAY_REMOVAL, get(holidays::removal).post(holidays::remove)),
    ]
}
