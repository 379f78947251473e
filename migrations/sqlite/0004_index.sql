-- The country in the UN's e-government index: what came out since, what is aimed at, claimed, promised and supposed.
-- Figures are whole numbers of hundred-thousandths, the precision in which scores are published.

-- Editions that came out after this program was made; the earlier ones are embedded.
create table index_edition (
    year bigint primary key,
    imported_at timestamptz not null,
    -- Of the file, SHA-256 in hexadecimal.
    hash text not null,
    -- The edition whose method is taken for this one until its own is known.
    method_of bigint not null
);

create table index_figure (
    year bigint not null references index_edition (year),
    -- ISO 3166 alpha-3.
    state text not null,
    place bigint,
    egdi bigint,
    osi bigint,
    tii bigint,
    hci bigint,
    epi bigint,
    primary key (year, state)
);

-- The country's own components, where the office knows them; the others are assumed, and every page says so.
create table index_input (
    component text primary key,
    value bigint not null,
    source text not null,
    said_at timestamptz not null,
    person_id bigint references person (id),
    version bigint not null
);

create table index_target (
    id bigint primary key,
    position bigint not null,
    series text not null,
    -- The place aimed at.
    place bigint not null,
    -- The edition by which it should be reached.
    by_edition bigint not null,
    -- Where it was told to start from.
    from_edition bigint not null,
    from_place bigint not null,
    name_ar text,
    name_fr text,
    name_en text,
    source text not null,
    version bigint not null
);

-- What the country says of each question of the survey.
create table feature_claim (
    module text not null,
    feature text not null,
    presence text not null,
    -- A feature that an assessor does not find from the national portal counts for nothing.
    findable boolean not null,
    -- How far it goes, where the question has levels.
    level bigint not null,
    address text,
    service text,
    project_number bigint references project (number),
    note text,
    checked_on date,
    person_id bigint references person (id),
    version bigint not null,
    primary key (module, feature)
);
create index feature_claim_project on feature_claim (project_number);

-- What a project, or one of its milestones, will do for the index.
create table contribution (
    id bigint primary key,
    project_number bigint not null references project (number),
    -- It counts from the day the milestone is met; without one, from the project's last milestone.
    milestone_id bigint references milestone (id),
    component text not null,
    -- The question it answers; nothing for a step on a component.
    module text,
    feature text,
    -- In units of the component, hundred-thousandths; negative where lower is better.
    amount bigint not null,
    evidence text not null,
    reason text not null,
    said_at timestamptz not null,
    person_id bigint references person (id),
    version bigint not null
);
create index contribution_project on contribution (project_number);

create table scenario (
    id bigint primary key,
    name text not null,
    note text,
    edition bigint not null,
    -- What is supposed (JSON).
    assumptions text not null,
    person_id bigint not null references person (id),
    made_at timestamptz not null,
    changed_at timestamptz not null,
    version bigint not null
);

create table scenario_item (
    scenario_id bigint not null references scenario (id),
    item_id bigint not null references agenda_item (id),
    primary key (scenario_id, item_id)
);
create index scenario_item_item on scenario_item (item_id);
