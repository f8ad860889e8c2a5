-- What Prisma cannot say: vocabularies, the shape of lists, what never changes.

-- ── keys and vocabularies ──

ALTER TABLE installation ADD CONSTRAINT installation_is_one CHECK (id = 1);

ALTER TABLE person
  ADD CONSTRAINT person_role CHECK (role IN ('reviewer', 'analyst', 'editor', 'admin')),
  ADD CONSTRAINT person_email_is_folded CHECK (email = lower(email) AND email LIKE '%_@_%');

ALTER TABLE one_time_link
  ADD CONSTRAINT one_time_link_purpose CHECK (
    (purpose = 'first-administrator' AND person_id IS NULL)
    OR (purpose = 'person' AND person_id IS NOT NULL));

ALTER TABLE assembly
  ADD CONSTRAINT assembly_key CHECK (key ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  ADD CONSTRAINT assembly_dates CHECK (opens_on <= closes_on),
  ADD CONSTRAINT assembly_stage CHECK (
    stage_by_hand IN ('preparing', 'in-session', 'concluded', 'postponed', 'cancelled'));

ALTER TABLE section ADD CONSTRAINT section_key CHECK (key ~ '^[a-z0-9]+(-[a-z0-9]+)*$');
ALTER TABLE theme ADD CONSTRAINT theme_key CHECK (key ~ '^[a-z0-9]+(-[a-z0-9]+)*$');
ALTER TABLE area_of_concern ADD CONSTRAINT area_key CHECK (key ~ '^[a-z0-9]+(-[a-z0-9]+)*$');
ALTER TABLE organization ADD CONSTRAINT organization_key CHECK (key ~ '^[a-z0-9]+(-[a-z0-9]+)*$');
ALTER TABLE organization_member ADD CONSTRAINT group_is_not_its_member CHECK (group_key <> member_key);
ALTER TABLE proponent
  ADD CONSTRAINT proponent_key CHECK (key ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  ADD CONSTRAINT proponent_kind CHECK (kind IN (
    'member-state', 'regional-organization', 'group-of-states', 'sector-member', 'associate',
    'academia', 'study-group', 'regional-group', 'secretary-general', 'director'));
ALTER TABLE proponent_alias ADD CONSTRAINT alias_is_in_capitals CHECK (alias = upper(alias) AND alias <> '');
ALTER TABLE instrument_kind ADD CONSTRAINT instrument_kind_key CHECK (key ~ '^[a-z0-9]+(-[a-z0-9]+)*$');
ALTER TABLE instrument ADD CONSTRAINT instrument_key CHECK (key ~ '^[a-z0-9]+(-[a-z0-9]+)*$');

-- ── the cells of an issue ──

CREATE FUNCTION is_list_of_keys(list jsonb) RETURNS boolean LANGUAGE sql IMMUTABLE STRICT AS $$
  SELECT jsonb_typeof(list) = 'array' AND NOT jsonb_path_exists(list,
    'strict $[*] ? (!(@.type() == "string" && @ like_regex "^[a-z0-9]+(-[a-z0-9]+)*$"))')
$$;

-- Every item an object that holds these keys, the first of them text and not blank.
CREATE FUNCTION is_list_of_records(list jsonb, keys text[]) RETURNS boolean
LANGUAGE sql IMMUTABLE STRICT AS $$
  SELECT CASE WHEN jsonb_typeof(list) <> 'array' THEN false ELSE NOT EXISTS (
    SELECT FROM jsonb_array_elements(list) AS item
    WHERE jsonb_typeof(item) <> 'object' OR NOT item ?& keys) END
$$;

-- Every value of a field null or one of a vocabulary.
CREATE FUNCTION is_of_vocabulary(list jsonb, field text, words text[]) RETURNS boolean
LANGUAGE sql IMMUTABLE STRICT AS $$
  SELECT CASE WHEN jsonb_typeof(list) <> 'array' THEN false ELSE NOT EXISTS (
    SELECT FROM jsonb_array_elements(list) AS item
    WHERE jsonb_typeof(item) = 'object' AND item ->> field IS NOT NULL
      AND item ->> field <> ALL (words)) END
$$;

ALTER TABLE issue
  ADD CONSTRAINT issue_slug CHECK (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  ADD CONSTRAINT issue_sort_key CHECK (sort_key ~ '^[A-Za-z0-9]+$'),
  ADD CONSTRAINT issue_text_is_not_blank CHECK (
    reference <> '' AND title <> '' AND summary <> '' AND implications <> ''
    AND concern_rationale <> '' AND position <> '' AND final_reference <> ''
    AND outcome_summary <> '' AND residual_rationale <> '' AND held <> '' AND notes <> ''),
  ADD CONSTRAINT issue_summary_length CHECK (char_length(summary) <= 280),
  ADD CONSTRAINT issue_concern CHECK (
    concern IN ('positive', 'none', 'low', 'medium', 'high', 'not-assessed')),
  ADD CONSTRAINT issue_residual_concern CHECK (
    residual_concern IN ('positive', 'none', 'low', 'medium', 'high', 'not-assessed')),
  ADD CONSTRAINT issue_result CHECK (result IN (
    'adopted-new', 'revised', 'no-change', 'no-consensus', 'not-adopted', 'suppressed',
    'withdrawn', 'merged', 'referred', 'action', 'elected', 'noted', 'pending')),
  ADD CONSTRAINT issue_concern_status CHECK (concern_status IN (
    'addressed', 'partly-addressed', 'not-addressed', 'open', 'new-concern', 'not-applicable')),
  ADD CONSTRAINT issue_readiness CHECK (readiness IN ('to-do', 'drafted', 'to-review', 'ready')),
  ADD CONSTRAINT issue_themes CHECK (is_list_of_keys(themes)),
  ADD CONSTRAINT issue_areas_of_concern CHECK (is_list_of_keys(areas_of_concern)),
  ADD CONSTRAINT issue_proposals CHECK (
    is_list_of_records(proposals, ARRAY['id', 'tag', 'origins', 'document', 'keyPoints', 'url',
      'fate', 'concern', 'concernRationale', 'supporters', 'opponents'])
    AND is_of_vocabulary(proposals, 'tag', ARRAY['ADD', 'ADD*', 'MOD', '(MOD)', 'SUP', 'SUP*',
      'NOC', 'NOC-proposed', 'OTHER'])
    AND is_of_vocabulary(proposals, 'fate', ARRAY['announced', 'pending', 'accepted',
      'accepted-in-part', 'not-accepted', 'withdrawn', 'merged', 'superseded'])
    AND is_of_vocabulary(proposals, 'concern', ARRAY['positive', 'none', 'low', 'medium', 'high',
      'not-assessed'])),
  ADD CONSTRAINT issue_organizations CHECK (
    is_list_of_records(organizations, ARRAY['organization', 'how'])),
  ADD CONSTRAINT issue_progress CHECK (
    is_list_of_records(progress, ARRAY['id', 'at', 'body', 'state', 'document', 'note', 'url'])
    AND is_of_vocabulary(progress, 'state', ARRAY['allocated', 'in-discussion', 'drafting',
      'bracketed', 'agreed-in-group', 'agreed-in-committee', 'first-reading', 'adopted',
      'published'])),
  ADD CONSTRAINT issue_follow_ups CHECK (
    is_list_of_records(follow_ups, ARRAY['id', 'action', 'responsible', 'where', 'due', 'state',
      'url'])
    AND is_of_vocabulary(follow_ups, 'state', ARRAY['open', 'in-progress', 'done', 'dropped'])),
  ADD CONSTRAINT issue_sources CHECK (
    is_list_of_records(sources, ARRAY['url', 'title', 'kind', 'language', 'access'])
    AND is_of_vocabulary(sources, 'kind', ARRAY['proposal', 'outcome', 'statement', 'report',
      'analysis', 'press'])
    AND is_of_vocabulary(sources, 'access', ARRAY['public', 'members', 'restricted']));

ALTER TABLE set_aside_change ADD CONSTRAINT set_aside_settlement CHECK (
  (settlement IS NULL AND settled_at IS NULL)
  OR (settlement IN ('mine', 'theirs', 'edit') AND settled_at IS NOT NULL));

-- ── what never changes ──

CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% never changes: % refused', TG_TABLE_NAME, TG_OP USING ERRCODE = '55000';
END $$;

CREATE TRIGGER cell_change_never_changes BEFORE UPDATE OR DELETE ON cell_change
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER cell_change_is_never_emptied BEFORE TRUNCATE ON cell_change
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

CREATE TRIGGER snapshot_never_changes BEFORE UPDATE ON snapshot
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER snapshot_is_never_emptied BEFORE TRUNCATE ON snapshot
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER snapshot_row_never_changes BEFORE UPDATE ON snapshot_row
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER snapshot_row_is_never_emptied BEFORE TRUNCATE ON snapshot_row
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER publication_is_never_deleted BEFORE DELETE ON publication
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER publication_is_never_emptied BEFORE TRUNCATE ON publication
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- Rows come with their snapshot and go with it, never one by one, and never into a published one.
CREATE FUNCTION keep_snapshot_whole() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'INSERT' THEN
    IF EXISTS (SELECT FROM publication WHERE snapshot_id = NEW.snapshot_id) THEN
      RAISE EXCEPTION 'a publication takes no new row' USING ERRCODE = '55000';
    END IF;
    RETURN NEW;
  END IF;
  IF EXISTS (SELECT FROM snapshot WHERE id = OLD.snapshot_id) THEN
    RAISE EXCEPTION 'a snapshot loses no row' USING ERRCODE = '55000';
  END IF;
  RETURN OLD;
END $$;
CREATE TRIGGER snapshot_row_stays BEFORE INSERT OR DELETE ON snapshot_row
  FOR EACH ROW EXECUTE FUNCTION keep_snapshot_whole();

ALTER TABLE publication
  ADD CONSTRAINT publication_kind CHECK (kind IN ('issues', 'outcomes')),
  ADD CONSTRAINT publication_number CHECK (number >= 1),
  ADD CONSTRAINT publication_content CHECK ((snapshot_id IS NULL) = (removed_at IS NOT NULL)),
  ADD CONSTRAINT publication_withdrawal CHECK ((withdrawn_at IS NULL) = (withdrawn_reason IS NULL)),
  ADD CONSTRAINT publication_removal CHECK ((removed_at IS NULL) = (removed_reason IS NULL));
ALTER TABLE snapshot
  ADD CONSTRAINT snapshot_kind CHECK (kind IN ('issues', 'outcomes')),
  ADD CONSTRAINT snapshot_correction CHECK ((corrects_id IS NULL) = (correction IS NULL)),
  ADD CONSTRAINT snapshot_baseline CHECK (baseline_id IS NULL OR kind = 'outcomes');

-- A publication takes two marks, each once: withdrawn, and removed, which lets go of its content.
CREATE FUNCTION keep_publication() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  frozen CONSTANT text[] := ARRAY['withdrawn_at', 'withdrawn_reason', 'withdrawn_by_id',
    'removed_at', 'removed_reason', 'removed_by_id', 'snapshot_id'];
BEGIN
  IF to_jsonb(NEW) - frozen IS DISTINCT FROM to_jsonb(OLD) - frozen THEN
    RAISE EXCEPTION 'a publication never changes' USING ERRCODE = '55000';
  END IF;
  IF OLD.withdrawn_at IS NOT NULL AND (NEW.withdrawn_at, NEW.withdrawn_reason, NEW.withdrawn_by_id)
      IS DISTINCT FROM (OLD.withdrawn_at, OLD.withdrawn_reason, OLD.withdrawn_by_id) THEN
    RAISE EXCEPTION 'a publication is withdrawn once' USING ERRCODE = '55000';
  END IF;
  IF OLD.removed_at IS NOT NULL AND (NEW.removed_at, NEW.removed_reason, NEW.removed_by_id)
      IS DISTINCT FROM (OLD.removed_at, OLD.removed_reason, OLD.removed_by_id) THEN
    RAISE EXCEPTION 'a publication is removed once' USING ERRCODE = '55000';
  END IF;
  IF NEW.snapshot_id IS DISTINCT FROM OLD.snapshot_id AND NEW.removed_at IS NULL THEN
    RAISE EXCEPTION 'only removing lets go of a publication''s content' USING ERRCODE = '55000';
  END IF;
  IF NEW.snapshot_id IS NOT NULL AND NEW.snapshot_id IS DISTINCT FROM OLD.snapshot_id THEN
    RAISE EXCEPTION 'a publication keeps its snapshot' USING ERRCODE = '55000';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER publication_keeps BEFORE UPDATE ON publication
  FOR EACH ROW EXECUTE FUNCTION keep_publication();

-- What a publication says of itself is what its snapshot says.
CREATE FUNCTION match_publication() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT EXISTS (SELECT FROM snapshot s WHERE s.id = NEW.snapshot_id
      AND (s.assembly_key, s.kind, s.as_of, s.content_hash)
        = (NEW.assembly_key, NEW.kind, NEW.as_of, NEW.content_hash)) THEN
    RAISE EXCEPTION 'a publication is made of its candidate as it is' USING ERRCODE = '55000';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER publication_matches BEFORE INSERT ON publication
  FOR EACH ROW EXECUTE FUNCTION match_publication();

-- An address that was published is never used again; keys are retired, never deleted or changed.
CREATE FUNCTION keep_issue() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE' THEN
    RAISE EXCEPTION 'an issue is removed by marking it, never deleted' USING ERRCODE = '55000';
  END IF;
  IF OLD.slug_fixed AND (NEW.slug <> OLD.slug OR NOT NEW.slug_fixed) THEN
    RAISE EXCEPTION 'the address of a published issue is fixed' USING ERRCODE = '55000';
  END IF;
  IF NEW.id <> OLD.id OR NEW.assembly_key <> OLD.assembly_key THEN
    RAISE EXCEPTION 'an issue stays in its matrix' USING ERRCODE = '55000';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER issue_keeps BEFORE UPDATE OR DELETE ON issue
  FOR EACH ROW EXECUTE FUNCTION keep_issue();

CREATE FUNCTION keep_key() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE' OR NEW.key <> OLD.key THEN
    RAISE EXCEPTION 'a key of % never changes', TG_TABLE_NAME USING ERRCODE = '55000';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER assembly_keeps_key BEFORE UPDATE OR DELETE ON assembly
  FOR EACH ROW EXECUTE FUNCTION keep_key();
CREATE TRIGGER section_keeps_key BEFORE UPDATE OR DELETE ON section
  FOR EACH ROW EXECUTE FUNCTION keep_key();
CREATE TRIGGER theme_keeps_key BEFORE UPDATE OR DELETE ON theme
  FOR EACH ROW EXECUTE FUNCTION keep_key();
CREATE TRIGGER area_of_concern_keeps_key BEFORE UPDATE OR DELETE ON area_of_concern
  FOR EACH ROW EXECUTE FUNCTION keep_key();
CREATE TRIGGER organization_keeps_key BEFORE UPDATE OR DELETE ON organization
  FOR EACH ROW EXECUTE FUNCTION keep_key();
CREATE TRIGGER proponent_keeps_key BEFORE UPDATE OR DELETE ON proponent
  FOR EACH ROW EXECUTE FUNCTION keep_key();
CREATE TRIGGER instrument_kind_keeps_key BEFORE UPDATE OR DELETE ON instrument_kind
  FOR EACH ROW EXECUTE FUNCTION keep_key();
CREATE TRIGGER instrument_keeps_key BEFORE UPDATE OR DELETE ON instrument
  FOR EACH ROW EXECUTE FUNCTION keep_key();
