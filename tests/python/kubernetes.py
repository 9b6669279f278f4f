"""Holds each document of manifests against the schemas of a version of Kubernetes, and prints what each is or what is wrong with it."""

import json
import sys

import kubernetes_validate
import yaml

version, *paths = sys.argv[1:]
found = []
for path in paths:
    with open(path, encoding="utf-8") as file:
        for document in yaml.safe_load_all(file):
            told = {"kind": document["kind"], "fault": None}
            try:
                kubernetes_validate.validate(document, version, strict=True)
            except kubernetes_validate.ValidationError as error:
                told["fault"] = error.message
            found.append(told)
print(json.dumps(found))
