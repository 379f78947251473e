-- How the programme is steered: sittings, reports, ratings, risks, alerts, escalations, decisions.

create table sitting (
    id bigint primary key,
    -- What people call it and addresses hold: CIGOV-14, SPGOV-MI-3.
    code text not null,
    -- A rung of the country's ladder; a sector's own committee also names its entity.
    body text not null,
    entity_id bigint references entity (id),
    number bigint not null,
    held_on date not null,
    begins_at timestamptz not null,
    minutes bigint not null,
    place text,
    -- Reports are taken until the end of this day.
    cutoff_on date not null,
    state text not null,
    opened_at timestamptz,
    closed_at timestamptz,
    chair_id bigint references post (id),
    cancelled_because text,
    version bigint not null,
    constraint sitting_code unique (code)
);
create index sitting_held on sitting (body, held_on);

-- The portfolio as it stood: a whole database of its own, compressed, so that every page can be asked of it.
create table frozen_state (
    sitting_id bigint primary key references sitting (id),
    frozen_at timestamptz not null,
    -- The last journal line it knows of.
    journal_seq bigint not null,
    -- SHA-256 of every row, in hexadecimal: printed on each page of the pack.
    hash text not null,
    content blob not null
);

-- Work that takes a while, done by the worker and watched by whoever asked: a freeze, a pack.
create table job (
    id bigint primary key,
    kind text not null,
    sitting_id bigint not null references sitting (id),
    asked_by bigint references person (id),
    asked_at timestamptz not null,
    state text not null,
    done bigint not null,
    total bigint not null,
    -- Until then one worker has it; a dead worker gives it back.
    leased_until timestamptz,
    attempts bigint not null,
    finished_at timestamptz,
    trouble text
);
create index job_state on job (state, id);
create unique index job_under_way on job (kind, sitting_id) where finished_at is null;

-- What was made of a sitting: packs and minutes. A later one stands beside the earlier, never in its place.
create table document (
    id bigint primary key,
    sitting_id bigint not null references sitting (id),
    kind text not null,
    made_at timestamptz not null,
    -- Of the content, SHA-256 in hexadecimal.
    hash text not null,
    pages bigint,
    content blob not null
);
create index document_sitting on document (sitting_id, kind, id);

-- A report belongs to the sitting it was written for. A correction is a new report that names the one it corrects.
alter table report add column sitting_id bigint references sitting (id) deferrable initially immediate;
alter table report add column corrects_id bigint references report (id) deferrable initially immediate;
alter table report add column correction text;
-- What the project's figures were when it was written (JSON): dates, slips, cost, ratings.
alter table report add column figures text;
create index report_sitting on report (sitting_id, project_number);

create table report_step (
    report_id bigint not null references report (id),
    step text not null,
    at timestamptz not null,
    -- Nobody: silence was consent.
    person_id bigint references person (id),
    note text,
    primary key (report_id, step)
);

-- What others than the lead think of a project's delivery, each with a reason.
create table rating (
    id bigint primary key,
    project_number bigint not null references project (number),
    source text not null,
    confidence bigint not null,
    reason text not null,
    said_at timestamptz not null,
    person_id bigint references person (id)
);
create index rating_project on rating (project_number, source, said_at);

create table risk_category (
    code text primary key,
    position bigint not null,
    name_ar text,
    name_fr text,
    name_en text
);

create table risk (
    id bigint primary key,
    -- One number from the first alert to the proof of execution, shared by risk, issue, alert, escalation and decision.
    thread bigint not null,
    -- Nothing: a risk of the whole portfolio.
    project_number bigint references project (number),
    milestone_id bigint references milestone (id),
    category text not null references risk_category (code),
    cause text not null,
    event text not null,
    consequence text not null,
    impact_days bigint,
    impact_amount bigint,
    probability bigint not null,
    impact bigint not null,
    initial_probability bigint not null,
    initial_impact bigint not null,
    target_probability bigint,
    target_impact bigint,
    proximity text not null,
    owner_id bigint references post (id),
    state text not null,
    raised_on date not null,
    reviewed_on date not null,
    review_on date not null,
    closed_on date,
    outcome text,
    version bigint not null
);
create index risk_project on risk (project_number, state);
create index risk_thread on risk (thread);

-- What a risk was rated over time; the last one stands in the risk itself.
create table risk_rating (
    risk_id bigint not null references risk (id),
    position bigint not null,
    rated_on date not null,
    probability bigint not null,
    impact bigint not null,
    reason text,
    person_id bigint references person (id),
    primary key (risk_id, position)
);

-- A risk that happened, or trouble that came unannounced.
create table issue (
    id bigint primary key,
    thread bigint not null,
    risk_id bigint references risk (id),
    project_number bigint references project (number),
    category text not null references risk_category (code),
    body text not null,
    happened_on date not null,
    owner_id bigint references post (id),
    state text not null,
    due_on date,
    resolved_on date,
    resolution text,
    version bigint not null
);
create index issue_project on issue (project_number, state);
create index issue_thread on issue (thread);

-- What is done about a risk or an issue.
create table response (
    id bigint primary key,
    thread bigint not null,
    risk_id bigint references risk (id),
    issue_id bigint references issue (id),
    body text not null,
    owner_id bigint references post (id),
    due_on date not null,
    done_on date,
    proof text,
    version bigint not null
);
create index response_risk on response (risk_id);
create index response_issue on response (issue_id);

-- One alert for one project and cause: it ages instead of repeating.
create table alert (
    id bigint primary key,
    thread bigint not null,
    project_number bigint references project (number),
    rule text not null,
    -- What makes it the same alert tomorrow: the rule, the project, and the record where that matters.
    cause text not null,
    level bigint not null,
    -- The figures it rests on (JSON).
    facts text not null,
    first_seen_on date not null,
    last_seen_on date not null,
    state text not null,
    -- Asked for by a person (demande d'alerte): what, by when, who can unblock, by whom.
    body text,
    wanted_by date,
    unblocker text,
    raised_by bigint references person (id),
    snoozed_until date,
    settled_on date,
    version bigint not null
);
create unique index alert_cause on alert (cause) where settled_on is null;
create index alert_project on alert (project_number, state);

create table alert_step (
    alert_id bigint not null references alert (id),
    position bigint not null,
    at timestamptz not null,
    person_id bigint references person (id),
    step text not null,
    why text,
    until date,
    primary key (alert_id, position)
);

create table escalation (
    id bigint primary key,
    thread bigint not null,
    alert_id bigint references alert (id),
    risk_id bigint references risk (id),
    project_number bigint not null references project (number),
    -- Which tolerance is exceeded: time, cost, quality, scope, benefits, risk, sustainability.
    tolerance text not null,
    subject text not null,
    state text not null,
    level bigint not null,
    raised_at timestamptz not null,
    raised_by bigint references person (id),
    -- The clock of the state: the last day before it climbs by itself.
    clock_until date,
    report_due_on date not null,
    sitting_id bigint references sitting (id),
    evidence text,
    version bigint not null
);
create index escalation_state on escalation (state, clock_until);
create index escalation_project on escalation (project_number);
create index escalation_thread on escalation (thread);

create table escalation_step (
    escalation_id bigint not null references escalation (id),
    position bigint not null,
    at timestamptz not null,
    -- Nobody: the clock did it.
    person_id bigint references person (id),
    state text not null,
    level bigint not null,
    why text,
    clock_until date,
    primary key (escalation_id, position)
);

create table exception_report (
    escalation_id bigint primary key references escalation (id),
    cause text not null,
    consequences text not null,
    recommendation text not null,
    -- The position of the option that is recommended.
    recommended bigint not null,
    said_at timestamptz not null,
    person_id bigint references person (id),
    version bigint not null
);

create table exception_option (
    escalation_id bigint not null references exception_report (escalation_id),
    position bigint not null,
    label text not null,
    effect_days bigint not null,
    effect_amount bigint not null,
    effect_scope text,
    primary key (escalation_id, position)
);

create table decision (
    id bigint primary key,
    thread bigint not null,
    sitting_id bigint not null references sitting (id),
    -- The agenda item; without a reference, since an item may in turn name an earlier decision.
    item_id bigint,
    project_number bigint references project (number),
    escalation_id bigint references escalation (id),
    kind text not null,
    text_ar text,
    text_fr text,
    text_en text,
    -- The option of the exception report that was chosen.
    chosen bigint,
    owner_id bigint references post (id),
    due_on date,
    -- To which sitting it was deferred, or where it is looked at again.
    follow_up_id bigint references sitting (id),
    reason text,
    state text not null,
    decided_at timestamptz not null,
    done_on date,
    evidence text,
    published boolean not null,
    -- Its texts, folded for search.
    search_text text not null,
    version bigint not null
);
create index decision_sitting on decision (sitting_id);
create index decision_state on decision (state, due_on);
create index decision_project on decision (project_number);
create index decision_thread on decision (thread);

create table agenda_item (
    id bigint primary key,
    sitting_id bigint not null references sitting (id),
    position bigint not null,
    kind text not null,
    project_number bigint references project (number),
    escalation_id bigint references escalation (id),
    -- An earlier decision that is late.
    decision_id bigint references decision (id),
    milestone_id bigint references milestone (id),
    title_ar text,
    title_fr text,
    title_en text,
    minutes bigint not null,
    presenter_id bigint references post (id),
    -- Taken with the list unless somebody objects.
    consent boolean not null,
    state text not null,
    opened_at timestamptz,
    closed_at timestamptz,
    -- Put there by a person: proposing again leaves it.
    by_hand boolean not null,
    version bigint not null
);
create index agenda_item_sitting on agenda_item (sitting_id, position);

-- What members ask about an item before the sitting.
create table remark (
    id bigint primary key,
    item_id bigint not null references agenda_item (id),
    person_id bigint not null references person (id),
    at timestamptz not null,
    body text not null
);
create index remark_item on remark (item_id);

create table attendance (
    sitting_id bigint not null references sitting (id),
    post_id bigint not null references post (id),
    state text not null,
    delegate text,
    at timestamptz not null,
    primary key (sitting_id, post_id)
);

create table decision_step (
    decision_id bigint not null references decision (id),
    position bigint not null,
    at timestamptz not null,
    person_id bigint references person (id),
    state text not null,
    due_on date,
    why text,
    primary key (decision_id, position)
);

-- Validated by the chair and immutable since.
create table minutes (
    sitting_id bigint primary key references sitting (id),
    -- Everything they say (JSON), which both languages are drawn from.
    content text not null,
    hash text not null,
    validated_at timestamptz not null,
    validated_by bigint references person (id)
);

-- A link for calendars: known by its hash, good until it is taken back.
create table calendar_feed (
    token_hash text primary key,
    person_id bigint not null references person (id),
    made_at timestamptz not null,
    revoked_at timestamptz
);
create index calendar_feed_person on calendar_feed (person_id);

-- Which letters a person wants. Without a row: all of them.
create table preference (
    person_id bigint primary key references person (id),
    digest boolean not null,
    reminders boolean not null
);

-- Corrections to the country's holidays: the moon decides some of them a day before.
create table holiday (
    day date primary key,
    name_ar text,
    name_fr text,
    name_en text,
    -- True: worked after all, whatever the profile says.
    worked boolean not null
);

-- Thresholds the programme office has set; the country's profile has the others.
create table threshold (
    rule text not null,
    name text not null,
    value bigint not null,
    primary key (rule, name)
);

alter table project add column office_confidence bigint not null default 0;
-- Kept by the worker after each change and each night, so that lists can show and sort it.
alter table project add column computed_confidence bigint not null default 0;

drop view listed_project;
create view listed_project as
select project.*,
       case when hidden.part is null then project.confidence else 0 end as shown_confidence,
       case when hidden.part is null then project.office_confidence else 0 end as shown_office,
       case when hidden.part is null then project.computed_confidence else 0 end as shown_computed
from project
left join withholding hidden on hidden.project_number = project.number and hidden.part = 'reports';

-- What was said stays said.
create trigger report_is_kept_update before update on report
begin
    select raise(abort, 'report is append-only');
end;
create trigger report_is_kept_delete before delete on report
begin
    select raise(abort, 'report is append-only');
end;
create trigger report_step_is_kept_update before update on report_step
begin
    select raise(abort, 'report_step is append-only');
end;
create trigger report_step_is_kept_delete before delete on report_step
begin
    select raise(abort, 'report_step is append-only');
end;
create trigger rating_is_kept_update before update on rating
begin
    select raise(abort, 'rating is append-only');
end;
create trigger rating_is_kept_delete before delete on rating
begin
    select raise(abort, 'rating is append-only');
end;
create trigger frozen_state_is_kept_update before update on frozen_state
begin
    select raise(abort, 'frozen_state is append-only');
end;
create trigger frozen_state_is_kept_delete before delete on frozen_state
begin
    select raise(abort, 'frozen_state is append-only');
end;
create trigger document_is_kept_update before update on document
begin
    select raise(abort, 'document is append-only');
end;
create trigger document_is_kept_delete before delete on document
begin
    select raise(abort, 'document is append-only');
end;
create trigger escalation_step_is_kept_update before update on escalation_step
begin
    select raise(abort, 'escalation_step is append-only');
end;
create trigger escalation_step_is_kept_delete before delete on escalation_step
begin
    select raise(abort, 'escalation_step is append-only');
end;
create trigger decision_step_is_kept_update before update on decision_step
begin
    select raise(abort, 'decision_step is append-only');
end;
create trigger decision_step_is_kept_delete before delete on decision_step
begin
    select raise(abort, 'decision_step is append-only');
end;
create trigger minutes_is_kept_update before update on minutes
begin
    select raise(abort, 'minutes is append-only');
end;
create trigger minutes_is_kept_delete before delete on minutes
begin
    select raise(abort, 'minutes is append-only');
end;
