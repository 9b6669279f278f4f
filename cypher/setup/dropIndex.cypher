// Nothing; drops the index with this name.
DROP INDEX $name IF EXISTS
