-- Whoever keeps public pages in memory hears of all that they are made of, and no verb can forget to
-- say so: the payload is the key of the assembly that it is of, or nothing where it is of all.
CREATE FUNCTION "tell_published"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_notify('plenary_published',
    COALESCE(to_jsonb(COALESCE(NEW, OLD)) ->> TG_ARGV[0], ''));
  RETURN NULL;
END
$$;

CREATE TRIGGER "publication_is_told" AFTER INSERT OR UPDATE OR DELETE ON "publication"
  FOR EACH ROW EXECUTE FUNCTION "tell_published"('assembly_key');

-- Its revision, which each save of a draft raises, is nothing that the public reads.
CREATE TRIGGER "assembly_is_told" AFTER INSERT OR DELETE OR UPDATE OF "code", "name", "noun", "body",
  "place", "opens_on", "closes_on", "time_zone", "stage_by_hand", "unlisted", "note" ON "assembly"
  FOR EACH ROW EXECUTE FUNCTION "tell_published"('key');

CREATE TRIGGER "installation_is_told" AFTER INSERT OR UPDATE OR DELETE ON "installation"
  FOR EACH ROW EXECUTE FUNCTION "tell_published"('');
