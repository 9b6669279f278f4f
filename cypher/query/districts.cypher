// -> district: every district.
MATCH (district:District)
