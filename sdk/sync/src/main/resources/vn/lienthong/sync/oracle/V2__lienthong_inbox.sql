-- The inbox of Liên Thông: what the portal sent. Times are milliseconds since 1970-01-01T00:00:00Z. Described in spec/text/inbound.md.
-- UNTESTED: written after the documentation of Oracle Database 12.2 and later; no server was at hand.
-- The database's character set must be AL32UTF8, or names lose their letters.

-- One row for each message. Body and answer may name persons: for nobody's eyes but the handler's.
create table lienthong_inbox (
  message_key varchar2(64 char) not null,
  kind varchar2(40 char) not null,
  digest varchar2(64 char) not null,
  received_at number(19) not null,
  body clob not null,
  answer clob not null,
  attempts number(10) not null,
  due_at number(19) not null,
  state varchar2(10 char) not null,
  failure varchar2(200 char),
  constraint lienthong_inbox_pk primary key (message_key)
);

-- The claim of what is due.
create index lienthong_inbox_open on lienthong_inbox (state, received_at);
