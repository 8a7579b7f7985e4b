-- Whether it was done in time a person answers, after the clock has rung: until then nothing has ended. The immediate decision
-- falls with the application too, so that clock is critical as the other two are.
update deadline_rule set if_missed =
    'Det omedelbara beslutet har upphört om det inte underställdes i tid. Svara på det i ärendet genast.'
    where code = 'SHELTER_SUBMISSION';
update deadline_rule set lapses = true, if_missed =
    'Det omedelbara beslutet har upphört om varken ansökan eller en begäran om mer tid gjordes i tid. Svara på det i ärendet genast.'
    where code = 'SHELTER_APPLICATION';
update deadline_rule set if_missed =
    'Beslutet om skyddat boende har upphört om barnet inte kom till boendet i tid. Svara på det i ärendet genast.'
    where code = 'SHELTER_BEGUN';
