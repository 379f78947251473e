-- People and their posts, sign-in, the journal, the outbox.

create table counter (
    name text primary key,
    last bigint not null
);

create table entity (
    id bigint primary key,
    code text not null,
    kind text not null,
    parent_id bigint references entity (id) deferrable initially immediate,
    name_ar text,
    name_fr text,
    name_en text,
    fictitious boolean not null,
    version bigint not null,
    constraint entity_code unique (code)
);

create table person (
    id bigint primary key,
    email text not null,
    name_ar text,
    name_fr text,
    name_en text,
    language text not null,
    active boolean not null,
    password_hash text,
    totp_secret text,
    -- The last half-minute a code was taken for: a code is good once.
    totp_step bigint not null,
    version bigint not null,
    constraint person_email unique (email)
);

create table post (
    id bigint primary key,
    code text not null,
    role text not null,
    entity_id bigint references entity (id),
    title_ar text,
    title_fr text,
    title_en text,
    holder_id bigint references person (id),
    deputy_id bigint references person (id),
    since date not null,
    version bigint not null,
    constraint post_code unique (code)
);
create index post_holder on post (holder_id);
create index post_deputy on post (deputy_id);

-- A session is known by the hash of its token; it is proven once every step of the sign-in is done.
create table session (
    token_hash text primary key,
    person_id bigint not null references person (id),
    proven boolean not null,
    made_at timestamptz not null,
    seen_at timestamptz not null,
    expires_at timestamptz not null,
    agent text not null
);
create index session_person on session (person_id);

-- Links sent by mail: good once, for one purpose, for a while.
create table link (
    token_hash text primary key,
    purpose text not null,
    person_id bigint not null references person (id),
    project_number bigint,
    made_at timestamptz not null,
    expires_at timestamptz not null,
    used_at timestamptz
);

create table throttle (
    bucket text primary key,
    began_at timestamptz not null,
    taken bigint not null
);

create table journal (
    seq bigint primary key,
    at timestamptz not null,
    actor_id bigint,
    subject text not null,
    record text not null,
    project_number bigint,
    action text not null,
    what text not null,
    was text,
    became text,
    why text,
    before text not null,
    hash text not null
);
create index journal_record on journal (subject, record, seq);
create index journal_project on journal (project_number, seq);

create table journal_head (
    id bigint primary key check (id = 1),
    seq bigint not null,
    hash text not null
);
insert into journal_head (id, seq, hash)
values (1, 0, '0000000000000000000000000000000000000000000000000000000000000000');

create function journal_is_kept() returns trigger language plpgsql as $$
begin
    raise exception 'the journal is append-only';
end
$$;
create trigger journal_is_kept_update before update on journal
    for each row execute function journal_is_kept();
create trigger journal_is_kept_delete before delete on journal
    for each row execute function journal_is_kept();

-- What must leave the house (mail): written with the change it tells of, sent by the worker.
create table outbox (
    id bigint primary key,
    kind text not null,
    payload text not null,
    made_at timestamptz not null,
    due_at timestamptz not null,
    attempts bigint not null,
    sent_at timestamptz,
    trouble text
);
create index outbox_due on outbox (sent_at, due_at);

-- Small facts about this installation: which profile was loaded, when a timer last ran.
create table fact (
    name text primary key,
    value text not null
);
