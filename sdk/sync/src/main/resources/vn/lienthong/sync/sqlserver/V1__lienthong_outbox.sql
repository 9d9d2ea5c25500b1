-- The outbox of Liên Thông. Times are milliseconds since 1970-01-01T00:00:00Z. Described in spec/text/outbox.md.
-- UNTESTED: written after the documentation of SQL Server 2016 and later; no server was at hand.
-- Use a case-sensitive collation for dossier, such as Latin1_General_100_BIN2, where codes may differ in case alone.

-- One row for each dossier and place where it is told: what was last given out, what is next to be sent, and who has it in hand.
create table lienthong_lane (
  target nvarchar(20) not null,
  dossier nvarchar(200) not null,
  last_seq bigint not null,
  next_seq bigint not null,
  state nvarchar(10) not null,
  due_at bigint not null,
  waiting_since bigint not null,
  failures integer not null,
  standing nvarchar(10) not null,
  procedure_code nvarchar(100),
  last_status nvarchar(60),
  lease_token nvarchar(40),
  constraint lienthong_lane_pk primary key (target, dossier)
);

-- The claim of what is due, and the status.
create index lienthong_lane_due on lienthong_lane (target, state, due_at);

-- One row for each message. The column said holds the other side's own words, which may name persons: for an operator's eyes only.
create table lienthong_message (
  target nvarchar(20) not null,
  dossier nvarchar(200) not null,
  seq bigint not null,
  kind nvarchar(20) not null,
  procedure_code nvarchar(100),
  body nvarchar(max) not null,
  enqueued_at bigint not null,
  state nvarchar(10) not null,
  attempts integer not null,
  sent_at bigint,
  done_at bigint,
  reason nvarchar(200),
  said nvarchar(2000),
  constraint lienthong_message_pk primary key (target, dossier, seq)
);

-- The purge of what was done.
create index lienthong_message_done on lienthong_message (done_at);

-- One row for each place that asked for, or needs, a pause.
create table lienthong_pause (
  target nvarchar(20) not null,
  paused_until bigint not null,
  failures integer not null,
  constraint lienthong_pause_pk primary key (target)
);
