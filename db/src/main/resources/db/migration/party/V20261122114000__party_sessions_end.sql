-- A new password ends every older session: whoever stole one is out when its owner chooses anew.
alter table person add column password_chosen_at timestamptz;
