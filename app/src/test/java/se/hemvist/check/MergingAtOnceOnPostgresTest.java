package se.hemvist.check;

import org.springframework.boot.test.autoconfigure.jdbc.AutoConfigureTestDatabase;
import org.springframework.context.annotation.Import;

/** The same on the database of production. */
@AutoConfigureTestDatabase(replace = AutoConfigureTestDatabase.Replace.NONE)
@Import(PostgresParts.class)
class MergingAtOnceOnPostgresTest extends MergingAtOnceTest {}
