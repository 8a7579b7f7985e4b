-- Nobody writes the note of a plan that ends with its case.
alter table joint_plan_note alter column noted_by drop not null;
