package se.hemvist.childcase;

import org.springframework.context.annotation.Import;

/** The same on the database of production. */
@Import(OnPostgres.class)
class ChildInquiryOnPostgresTest extends ChildInquiryTest {}
