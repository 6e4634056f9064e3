alter table password_link add key link_by_expiry (expires);
alter table sign_in_failure add key failure_by_time (last_at);
alter table account_session add key session_by_seen (seen);
