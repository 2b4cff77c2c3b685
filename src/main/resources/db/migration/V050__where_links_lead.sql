-- Where a link of a page leads was looked at by the forms alone.
alter table agency add constraint leads_to_a_website check (website ~ '^https?://');
alter table banner add constraint leads_to_a_page check (link ~ '^(/([^/\\[:space:]]|$)|https?://)');
alter table legal_document add constraint found_at_a_website check (source_address ~ '^https?://');
