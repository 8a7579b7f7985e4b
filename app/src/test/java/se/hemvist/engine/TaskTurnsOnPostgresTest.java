package se.hemvist.engine;

import org.springframework.context.annotation.Import;

/** The same on the database of production. */
@Import(OnPostgres.class)
class TaskTurnsOnPostgresTest extends TaskTurnsTest {}
