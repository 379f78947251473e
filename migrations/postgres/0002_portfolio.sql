-- The portfolio: strategy, projects, roadmaps, forecasts, reports.

create table strategy_node (
    id bigint primary key,
    code text not null,
    kind text not null,
    parent_id bigint references strategy_node (id) deferrable initially immediate,
    name_ar text,
    name_fr text,
    name_en text,
    fictitious boolean not null,
    version bigint not null,
    constraint strategy_node_code unique (code)
);

create table project (
    number bigint primary key,
    name_ar text,
    name_fr text,
    name_en text,
    summary_ar text,
    summary_fr text,
    summary_en text,
    kind text not null,
    entity_id bigint not null references entity (id),
    phase text not null,
    state text not null,
    exit_ar text,
    exit_fr text,
    exit_en text,
    tier text not null,
    flagship boolean not null,
    pooled boolean not null,
    sponsor_id bigint references post (id),
    lead_id bigint references post (id),
    started_on date,
    predecessor_number bigint references project (number) deferrable initially immediate,
    address text,
    source text,
    fictitious boolean not null,
    heard_at timestamptz,
    version bigint not null,
    roadmap_version bigint not null,
    -- The outline of the roadmap and the lead's last word, kept with each change so that lists can sort by them.
    original_end date,
    promised_end date,
    expected_end date,
    slip_days bigint not null,
    confidence bigint not null,
    -- Every name it has or had, folded for search; and its name in each language, folded for sorting.
    search_text text not null,
    sort_ar text not null,
    sort_fr text not null,
    sort_en text not null
);
create index project_entity on project (entity_id);

create table project_former_name (
    project_number bigint not null references project (number),
    position bigint not null,
    name_ar text,
    name_fr text,
    name_en text,
    until date not null,
    primary key (project_number, position)
);

create table project_axis (
    project_number bigint not null references project (number),
    node_id bigint not null references strategy_node (id),
    primary key (project_number, node_id)
);
create index project_axis_node on project_axis (node_id);

create table budget_line (
    project_number bigint not null references project (number),
    year bigint not null,
    planned bigint not null,
    committed bigint not null,
    paid bigint not null,
    version bigint not null,
    primary key (project_number, year)
);

create table factor (
    code text primary key,
    position bigint not null,
    factor_group text not null,
    name_ar text,
    name_fr text,
    name_en text,
    hint_ar text,
    hint_fr text,
    hint_en text
);

create table project_factor (
    project_number bigint not null references project (number),
    factor_code text not null references factor (code),
    state text not null,
    primary key (project_number, factor_code)
);

create table milestone (
    id bigint primary key,
    project_number bigint not null references project (number),
    number bigint not null,
    kind text not null,
    name_ar text,
    name_fr text,
    name_en text,
    original_on date not null,
    baseline_on date,
    forecast_on date,
    actual_on date,
    evidence text,
    weight bigint not null,
    key_milestone boolean not null,
    version bigint not null,
    constraint milestone_project_number_number unique (project_number, number)
);

create table forecast (
    id bigint primary key,
    milestone_id bigint not null references milestone (id),
    project_number bigint not null references project (number),
    said_on date not null,
    forecast_on date not null,
    reason text,
    note text,
    person_id bigint references person (id)
);
create index forecast_project on forecast (project_number, milestone_id, said_on);
create index forecast_said on forecast (said_on);
create index milestone_key on milestone (key_milestone, project_number);

create table baseline (
    project_number bigint not null references project (number),
    number bigint not null,
    made_on date not null,
    reason text not null,
    authority text not null,
    decision text,
    primary key (project_number, number)
);

create table baseline_date (
    project_number bigint not null,
    baseline_number bigint not null,
    milestone_id bigint not null references milestone (id),
    day date not null,
    primary key (project_number, baseline_number, milestone_id),
    foreign key (project_number, baseline_number) references baseline (project_number, number)
);

create table dependency (
    id bigint primary key,
    project_number bigint not null references project (number),
    milestone_id bigint references milestone (id),
    needs_number bigint not null references project (number),
    needs_milestone_id bigint references milestone (id),
    reason text not null
);
create index dependency_project on dependency (project_number);
create index dependency_needs on dependency (needs_number);

create table legal_text (
    id bigint primary key,
    project_number bigint not null references project (number),
    milestone_id bigint references milestone (id),
    kind text not null,
    name_ar text,
    name_fr text,
    name_en text,
    version bigint not null
);
create index legal_text_project on legal_text (project_number);

create table legal_step (
    legal_text_id bigint not null references legal_text (id),
    position bigint not null,
    stage text not null,
    entered_on date not null,
    primary key (legal_text_id, position)
);

create table report (
    id bigint primary key,
    project_number bigint not null references project (number),
    said_at timestamptz not null,
    person_id bigint references person (id),
    confidence bigint not null,
    dissent text,
    body text not null,
    nothing_new boolean not null,
    help text not null,
    help_text text,
    help_by date,
    help_unblocker text
);
create index report_project on report (project_number, said_at);

create table withholding (
    project_number bigint not null references project (number),
    part text not null,
    ground text not null,
    review_on date not null,
    primary key (project_number, part)
);

-- Projects as lists may show them: a lead's word that is withheld is not to be guessed from a list, a filter or an order.
create view listed_project as
select project.*,
       case
           when exists (
               select 1 from withholding
               where withholding.project_number = project.number and withholding.part = 'reports'
           ) then 0
           else project.confidence
       end as shown_confidence
from project;
