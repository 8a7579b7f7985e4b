-- Whether a custody was submitted in time a person answers, after the clock has rung: until then nothing has ended.
update deadline_rule set if_missed =
    'Omhändertagandet har upphört om det inte underställdes i tid. Svara på det i ärendet genast.'
    where code = 'LVU_SUBMISSION';
