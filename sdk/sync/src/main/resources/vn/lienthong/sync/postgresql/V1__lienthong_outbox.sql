-- The outbox of Liên Thông. Times are milliseconds since 1970-01-01T00:00:00Z. Described in spec/text/outbox.md.

-- One row for each dossier and place where it is told: what was last given out, what is next to be sent, and who has it in hand.
create table lienthong_lane (
  target varchar(20) not null,
  dossier varchar(200) not null,
  last_seq bigint not null,
  next_seq bigint not null,
  state varchar(10) not null,
  due_at bigint not null,
  waiting_since bigint not null,
  failures integer not null,
  standing varchar(10) not null,
  procedure_code varchar(100),
  last_status varchar(60),
  lease_token varchar(40),
  constraint lienthong_lane_pk primary key (target, dossier)
);

-- The claim of what is due, and the status.
create index lienthong_lane_due on lienthong_lane (target, state, due_at);

-- One row for each message. The column said holds the other side's own words, which may name persons: for an operator's eyes only.
create table lienthong_message (
  target varchar(20) not null,
  dossier varchar(200) not null,
  seq bigint not null,
  kind varchar(20) not null,
  procedure_code varchar(100),
  body text not null,
  enqueued_at bigint not null,
  state varchar(10) not null,
  attempts integer not null,
  sent_at bigint,
  done_at bigint,
  reason varchar(200),
  said varchar(2000),
  constraint lienthong_message_pk primary key (target, dossier, seq)
);

-- The purge of what was done.
create index lienthong_message_done on lienthong_message (done_at);

-- One row for each place that asked for, or needs, a pause.
create table lienthong_pause (
  target varchar(20) not null,
  paused_until bigint not null,
  failures integer not null,
  constraint lienthong_pause_pk primary key (target)
);
