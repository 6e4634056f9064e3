#!/usr/bin/env bash
# Runs once, on an empty database, inside MariaDB's image (which provides docker_process_sql): two schemas and two users.
# It is read by the image's own script, hence the parentheses: its settings end with it.
# The owner migrates; the running portal may add to the trace and read it, but neither change nor remove an entry.
(
  set -euo pipefail
  for name in TONGTU_DB_PASSWORD TONGTU_DB_OWNER_PASSWORD; do
    [[ ${!name:?missing} =~ ^[A-Za-z0-9._-]{16,}$ ]] || {
      echo "$name needs 16 or more letters, digits, dots, dashes: openssl rand -hex 24" >&2
      exit 1
    }
  done

  docker_process_sql <<SQL
create database if not exists tongtu character set utf8mb4;
create database if not exists tongtu_trace character set utf8mb4;
create user 'tongtu_owner'@'%' identified by '$TONGTU_DB_OWNER_PASSWORD';
create user 'tongtu'@'%' identified by '$TONGTU_DB_PASSWORD';
grant all on tongtu.* to 'tongtu_owner'@'%';
grant all on tongtu_trace.* to 'tongtu_owner'@'%';
grant select, insert, update, delete on tongtu.* to 'tongtu'@'%';
grant select, insert on tongtu_trace.* to 'tongtu'@'%';
SQL
)
