"""What MLflow's own client makes of answers: a list of {call, json} in JSON as argument, a list of {read} or {refused}
out. With `fields` as argument: the fields of each call's answer."""

import json
import sys

from google.protobuf.json_format import MessageToDict
from mlflow.protos import model_registry_pb2 as registry
from mlflow.protos import service_pb2 as tracking
from mlflow.utils.proto_json_utils import parse_dict

RESPONSES = {
    "POST experiments/create": tracking.CreateExperiment,
    "GET experiments/get": tracking.GetExperiment,
    "GET experiments/get-by-name": tracking.GetExperimentByName,
    "GET experiments/search": tracking.SearchExperiments,
    "POST experiments/delete": tracking.DeleteExperiment,
    "POST runs/create": tracking.CreateRun,
    "GET runs/get": tracking.GetRun,
    "POST runs/search": tracking.SearchRuns,
    "POST runs/log-batch": tracking.LogBatch,
    "POST runs/update": tracking.UpdateRun,
    "POST runs/delete": tracking.DeleteRun,
    "GET artifacts/list": tracking.ListArtifacts,
    "POST registered-models/create": registry.CreateRegisteredModel,
    "GET registered-models/get": registry.GetRegisteredModel,
    "GET registered-models/search": registry.SearchRegisteredModels,
    "DELETE registered-models/delete": registry.DeleteRegisteredModel,
    "POST registered-models/alias": registry.SetRegisteredModelAlias,
    "GET registered-models/alias": registry.GetModelVersionByAlias,
    "DELETE registered-models/alias": registry.DeleteRegisteredModelAlias,
    "POST model-versions/create": registry.CreateModelVersion,
    "GET model-versions/get": registry.GetModelVersion,
    "GET model-versions/search": registry.SearchModelVersions,
    "GET model-versions/get-download-uri": registry.GetModelVersionDownloadUri,
    "POST model-versions/set-tag": registry.SetModelVersionTag,
    "DELETE model-versions/delete": registry.DeleteModelVersion,
}


def read(case):
    message = RESPONSES[case["call"]].Response()
    try:
        parse_dict(json.loads(case["json"]), message)
    except Exception as error:
        return {"refused": str(error)}
    return {"read": MessageToDict(message, preserving_proto_field_name=True)}


def fields(descriptor):
    """Each field with its type, of nested messages too."""
    found = {}
    for field in descriptor.fields:
        kind = {3: "int64", 1: "double", 8: "bool", 9: "string"}.get(field.type)
        if field.enum_type:
            kind = {value.name: value.number for value in field.enum_type.values}
        if field.message_type:
            kind = fields(field.message_type)
        found[field.name] = [kind] if field.is_repeated else kind
    return found


if sys.argv[1:] == ["fields"]:
    print(json.dumps({call: fields(method.Response.DESCRIPTOR) for call, method in RESPONSES.items()}))
else:
    print(json.dumps([read(case) for case in json.loads(sys.argv[1])]))
