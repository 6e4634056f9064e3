alter table command_key add key key_by_time (at);
