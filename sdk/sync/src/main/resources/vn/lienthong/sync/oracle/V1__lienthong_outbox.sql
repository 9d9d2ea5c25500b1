-- The outbox of Liên Thông. Times are milliseconds since 1970-01-01T00:00:00Z. Described in spec/text/outbox.md.
-- UNTESTED: written after the documentation of Oracle Database 12.2 and later; no server was at hand.
-- The database's character set must be AL32UTF8, or names lose their letters.

-- One row for each dossier and place where it is told: what was last given out, what is next to be sent, and who has it in hand.
create table lienthong_lane (
  target varchar2(20 char) not null,
  dossier varchar2(200 char) not null,
  last_seq number(19) not null,
  next_seq number(19) not null,
  state varchar2(10 char) not null,
  due_at number(19) not null,
  waiting_since number(19) not null,
  failures number(10) not null,
  standing varchar2(10 char) not null,
  procedure_code varchar2(100 char),
  last_status varchar2(60 char),
  lease_token varchar2(40 char),
  constraint lienthong_lane_pk primary key (target, dossier)
);

-- The claim of what is due, and the status.
create index lienthong_lane_due on lienthong_lane (target, state, due_at);

-- One row for each message. The column said holds the other side's own words, which may name persons: for an operator's eyes only.
create table lienthong_message (
  target varchar2(20 char) not null,
  dossier varchar2(200 char) not null,
  seq number(19) not null,
  kind varchar2(20 char) not null,
  procedure_code varchar2(100 char),
  body clob not null,
  enqueued_at number(19) not null,
  state varchar2(10 char) not null,
  attempts number(10) not null,
  sent_at number(19),
  done_at number(19),
  reason varchar2(200 char),
  said varchar2(2000 char),
  constraint lienthong_message_pk primary key (target, dossier, seq)
);

-- The purge of what was done.
create index lienthong_message_done on lienthong_message (done_at);

-- One row for each place that asked for, or needs, a pause.
create table lienthong_pause (
  target varchar2(20 char) not null,
  paused_until number(19) not null,
  failures number(10) not null,
  constraint lienthong_pause_pk primary key (target)
);
