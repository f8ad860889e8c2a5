-- Whether one of these changes was set aside, as it stands now rather than when the statement that
-- asks began: only a VOLATILE function sees what was committed while that statement waited.
CREATE FUNCTION was_set_aside(changes uuid[], taken integer) RETURNS boolean
LANGUAGE plpgsql VOLATILE AS $$
BEGIN
  RETURN EXISTS (SELECT FROM set_aside_change WHERE id = ANY (changes));
END $$;
