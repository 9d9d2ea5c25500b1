-- The inbox of Liên Thông: what the portal sent. Times are milliseconds since 1970-01-01T00:00:00Z. Described in spec/text/inbound.md.

-- One row for each message. Body and answer may name persons: for nobody's eyes but the handler's.
create table lienthong_inbox (
  message_key varchar(64) not null,
  kind varchar(40) not null,
  digest varchar(64) not null,
  received_at bigint not null,
  body text not null,
  answer text not null,
  attempts integer not null,
  due_at bigint not null,
  state varchar(10) not null,
  failure varchar(200),
  constraint lienthong_inbox_pk primary key (message_key)
);

-- The claim of what is due.
create index lienthong_inbox_open on lienthong_inbox (state, received_at);
