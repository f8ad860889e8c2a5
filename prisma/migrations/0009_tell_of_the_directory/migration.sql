-- Pages that cross assemblies show the directory as it is, so whoever keeps them hears of each change
-- of it. The payload is a reserved word, the key of no assembly: only what crosses them is forgotten.
CREATE FUNCTION "tell_directory"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_notify('plenary_published', 'directory');
  RETURN NULL;
END
$$;

CREATE TRIGGER "theme_is_told" AFTER INSERT OR UPDATE OR DELETE ON "theme"
  FOR EACH STATEMENT EXECUTE FUNCTION "tell_directory"();
CREATE TRIGGER "organization_is_told" AFTER INSERT OR UPDATE OR DELETE ON "organization"
  FOR EACH STATEMENT EXECUTE FUNCTION "tell_directory"();
CREATE TRIGGER "organization_member_is_told" AFTER INSERT OR UPDATE OR DELETE ON "organization_member"
  FOR EACH STATEMENT EXECUTE FUNCTION "tell_directory"();
CREATE TRIGGER "proponent_is_told" AFTER INSERT OR UPDATE OR DELETE ON "proponent"
  FOR EACH STATEMENT EXECUTE FUNCTION "tell_directory"();
CREATE TRIGGER "proponent_alias_is_told" AFTER INSERT OR UPDATE OR DELETE ON "proponent_alias"
  FOR EACH STATEMENT EXECUTE FUNCTION "tell_directory"();
CREATE TRIGGER "instrument_kind_is_told" AFTER INSERT OR UPDATE OR DELETE ON "instrument_kind"
  FOR EACH STATEMENT EXECUTE FUNCTION "tell_directory"();
CREATE TRIGGER "instrument_is_told" AFTER INSERT OR UPDATE OR DELETE ON "instrument"
  FOR EACH STATEMENT EXECUTE FUNCTION "tell_directory"();
CREATE TRIGGER "instrument_revision_is_told" AFTER INSERT OR UPDATE OR DELETE ON "instrument_revision"
  FOR EACH STATEMENT EXECUTE FUNCTION "tell_directory"();
CREATE TRIGGER "instrument_alias_is_told" AFTER INSERT OR UPDATE OR DELETE ON "instrument_alias"
  FOR EACH STATEMENT EXECUTE FUNCTION "tell_directory"();
