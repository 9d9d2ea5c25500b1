-- The inbox of Liên Thông: what the portal sent. Times are milliseconds since 1970-01-01T00:00:00Z. Described in spec/text/inbound.md.
-- UNTESTED: written after the documentation of SQL Server 2016 and later; no server was at hand.

-- One row for each message. Body and answer may name persons: for nobody's eyes but the handler's.
create table lienthong_inbox (
  message_key nvarchar(64) not null,
  kind nvarchar(40) not null,
  digest nvarchar(64) not null,
  received_at bigint not null,
  body nvarchar(max) not null,
  answer nvarchar(max) not null,
  attempts int not null,
  due_at bigint not null,
  state nvarchar(10) not null,
  failure nvarchar(200),
  constraint lienthong_inbox_pk primary key (message_key)
);

-- The claim of what is due.
create index lienthong_inbox_open on lienthong_inbox (state, received_at);
