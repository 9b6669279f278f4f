"""Opens the files of the whole graph with networkx, rdflib and pyshacl, and prints what each of them finds there."""

import json
import sys
from collections import Counter
from pathlib import Path

import networkx
import rdflib
from pyshacl import validate

folder = Path(sys.argv[1])
shapes = Path(__file__).with_name("shapes.ttl")
SCHEMA = rdflib.Namespace("https://schema.org/")
CG = rdflib.Namespace("urn:conghua-graph:vocabulary/")


def without_prefix(name):
    return str(name).removeprefix("urn:conghua-graph:")


def graphml(path):
    graph = networkx.read_graphml(path)
    return {
        "directed": graph.is_directed(),
        "nodes": graph.number_of_nodes(),
        "kinds": dict(Counter(kind for _, kind in graph.nodes(data="kind"))),
        "edges": graph.number_of_edges(),
        "edges_in_full": sorted(
            [edge["statement"], source, target, edge.get("predicate", ""), edge["role"], edge.get("outcome", "")]
            for source, target, edge in graph.edges(data=True)
        ),
        "chinese": graph.nodes["town/taiping"].get("name_zh"),
    }


def linked(path, form):
    graph = rdflib.Graph().parse(path, format=form)
    conforms, _, report = validate(graph, shacl_graph=rdflib.Graph().parse(shapes), allow_warnings=False)
    values = [value.toPython() for value in graph.objects(None, SCHEMA.value)]
    return {
        "triples": len(graph),
        "types": {
            str(name): len(set(graph.subjects(rdflib.RDF.type, name)))
            for name in set(graph.objects(None, rdflib.RDF.type))
        },
        "roles": sorted(
            [without_prefix(relation), str(graph.value(role, SCHEMA.roleName)), without_prefix(graph.value(role, CG.filledBy))]
            for relation, role in graph.subject_objects(CG.role)
        ),
        "objects": sorted(
            [without_prefix(relation), without_prefix(entity)]
            for relation, entity in graph.subject_objects(rdflib.RDF.object)
        ),
        "sum": float(sum(values)),
        "values": len(values),
        "conforms": conforms,
        "report": "" if conforms else report,
    }


turtle = folder / "graph.ttl"
found = {
    "graphml": graphml(folder / "graph.graphml"),
    "jsonld": linked(folder / "graph.jsonld", "json-ld"),
    "turtle": linked(turtle, "turtle"),
    "same": rdflib.Graph().parse(turtle).isomorphic(rdflib.Graph().parse(folder / "graph.jsonld", format="json-ld")),
}
print(json.dumps(found))
