"""Reads metrics in Prometheus' text form and prints the names and types of all families, as its own client understands them."""

import json
import sys

from prometheus_client.parser import text_string_to_metric_families

families = text_string_to_metric_families(sys.stdin.read())
print(json.dumps({family.name: family.type for family in families}))
