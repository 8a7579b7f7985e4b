-- A kommun may have two open cases of one person: to refuse the second would tell whoever opens it of a colleague's
-- case. Which cases are open is told by closed_at.
alter table exit_case drop column open_person;
