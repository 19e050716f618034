-- Long work runs in the background and survives a restart: the scheduler's own table, and what people see of a job.
create table scheduled_tasks (
    task_name            text not null,
    task_instance        text not null,
    task_data            bytea,
    execution_time       timestamptz not null,
    picked               boolean not null,
    picked_by            text,
    last_success         timestamptz,
    last_failure         timestamptz,
    consecutive_failures integer,
    last_heartbeat       timestamptz,
    version              bigint not null,
    priority             smallint,
    primary key (task_name, task_instance)
);
create index scheduled_tasks_execution_time on scheduled_tasks (execution_time);
create index scheduled_tasks_last_heartbeat on scheduled_tasks (last_heartbeat);
grant select, insert, update, delete on scheduled_tasks to ${app_role};

create table job (
    id              bigint generated always as identity primary key,
    kind            text not null check (kind ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    subject         text not null,
    state           text not null default 'QUEUED'
                    check (state in ('QUEUED', 'RUNNING', 'SUCCEEDED', 'FAILED', 'CANCELLED')),
    done            bigint not null default 0 check (done >= 0),
    total           bigint not null default 0 check (total >= 0),
    message_code    text not null default '',
    message_params  text[] not null default '{}',
    cancel_wanted   boolean not null default false,
    person_id       bigint,
    organisation_id bigint,
    request_id      text not null,
    runs            integer not null default 0,
    queued_at       timestamptz not null default homeward_now(),
    started_at      timestamptz,
    finished_at     timestamptz,
    check ((finished_at is not null) = (state in ('SUCCEEDED', 'FAILED', 'CANCELLED')))
);
create index job_person on job (person_id, id);
create index job_organisation on job (organisation_id, id);
grant select, insert, update on job to ${app_role};
grant usage, select on sequence job_id_seq to ${app_role};
